package org.sycee.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.database.HomeDirectory.Instance;

class HomeDirectoryTest {
  private static final long ME = ProcessHandle.current().pid();

  @TempDir private Path temporary = Path.of("");

  private HomeDirectory home() {
    return new HomeDirectory(temporary.resolve("home"));
  }

  @Test
  void one_has_it_until_it_is_given_up() {
    try (var second = home()) {
      try (var first = home()) {
        assertThat(first.tryLock()).isTrue();
        assertThat(second.tryLock()).isFalse();
      }
      assertThat(second.tryLock()).isTrue();
    }
  }

  @Test
  void a_refused_second_attempt_does_not_give_up_the_lock_of_the_first()
      throws IOException, InterruptedException {
    try (var first = home();
        var second = home()) {
      assertThat(first.tryLock()).isTrue();
      assertThat(second.tryLock()).isFalse();
      assertThat(anotherProgramCanLock()).isFalse();
    }
    assertThat(anotherProgramCanLock()).isTrue();
  }

  /// A lock is the program's, so another program must ask.
  private boolean anotherProgramCanLock() throws IOException, InterruptedException {
    return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Locker.class.getName(),
                home().path().resolve("lock").toString())
            .inheritIO()
            .start()
            .waitFor()
        == 0;
  }

  /// A program that ends with 0 if it can lock a file.
  static final class Locker {
    private Locker() {}

    public static void main(String[] arguments) throws IOException {
      try (var file = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
        System.exit(file.tryLock() == null ? 1 : 0);
      }
    }
  }

  @Test
  void a_note_tells_who_has_it_and_goes_with_him() {
    var server = new Instance(ME, true, 5432);
    try (var home = home()) {
      assertThat(home.tryLock()).isTrue();
      assertThat(home.instance()).isEmpty();
      home.announce(server);
      assertThat(home().instance()).contains(server);
    }
    assertThat(home().instance()).isEmpty();
  }

  @Test
  void the_note_of_a_killed_program_is_not_believed() throws IOException {
    try (var home = home()) {
      assertThat(home.tryLock()).isTrue();
      // no system has a process of this number (Linux ends at 2^22)
      home.announce(new Instance(1L << 40, true, 5432));
      assertThat(home().instance()).isEmpty();
    }
  }

  @Test
  void a_note_left_behind_is_forgotten_with_the_next_lock() throws IOException {
    Files.createDirectories(home().path());
    home().announce(new Instance(ME, true, 5432));
    try (var home = home()) {
      assertThat(home.tryLock()).isTrue();
      assertThat(home().instance()).isEmpty();
    }
  }

  @Test
  void a_damaged_file_of_passwords_is_refused_by_name() throws IOException {
    Path home = Files.createDirectories(home().path());
    Passwords drawn = Passwords.of(home);
    assertThat(Passwords.of(home)).isEqualTo(drawn);
    Files.writeString(home.resolve("database.passwords"), "admin=x\n");
    assertThatThrownBy(() -> Passwords.of(home))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("database.passwords is damaged");
  }
}
