package org.sycee.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.database.DatabaseAccess.Login;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;

/// The embedded server; all tests use one home, in any order.
class EmbeddedDatabaseTest {
  @TempDir private static Path temporary = Path.of("");

  private static Path home() {
    return temporary.resolve("home");
  }

  private static String scalar(DataSource database, String sql) {
    return JdbcClient.create(database).sql(sql).query(String.class).single();
  }

  @Test
  void data_survive_a_restart() {
    Login admin;
    try (var embedded = EmbeddedDatabase.open(home(), true)) {
      DatabaseAccess access = embedded.access();
      admin = access.admin().orElseThrow();
      JdbcClient.create(Database.unpooled(access.url(), admin))
          .sql("create table survivor as select 42 as answer")
          .update();
    }
    try (var embedded = EmbeddedDatabase.open(home(), true)) {
      assertThat(embedded.access().admin()).contains(admin);
      DataSource database = Database.unpooled(embedded.access().url(), admin);
      assertThat(scalar(database, "select answer from survivor")).isEqualTo("42");
      JdbcClient.create(database).sql("drop table survivor").update();
    }
  }

  @Test
  void it_runs_with_settings_that_lose_nothing() {
    try (var embedded = EmbeddedDatabase.open(home(), true)) {
      DatabaseAccess access = embedded.access();
      DataSource database = Database.unpooled(access.url(), access.application());
      assertThat(
              Map.of(
                  "fsync", scalar(database, "show fsync"),
                  "synchronous_commit", scalar(database, "show synchronous_commit"),
                  "full_page_writes", scalar(database, "show full_page_writes"),
                  "data_checksums", scalar(database, "show data_checksums")))
          .allSatisfy((_, value) -> assertThat(value).isEqualTo("on"));
      assertThat(scalar(database, "show listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void nobody_gets_in_without_the_password() throws IOException {
    try (var embedded = EmbeddedDatabase.open(home(), true)) {
      DatabaseAccess access = embedded.access();
      for (String user : new String[] {"postgres", "sycee_app"}) {
        for (String password : new String[] {"wrong", ""}) {
          assertThatThrownBy(
                  () -> Database.unpooled(access.url(), new Login(user, password)).getConnection())
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("password");
        }
      }
    }
    Path passwords = home().resolve("database.passwords");
    if (Files.getFileStore(passwords).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_command_joins_the_running_server_and_leaves_it_running() {
    try (var server = EmbeddedDatabase.open(home(), true)) {
      assertThat(server.isJoined()).isFalse();
      try (var command = EmbeddedDatabase.open(home(), false)) {
        assertThat(command.isJoined()).isTrue();
        assertThat(command.access().url()).isEqualTo(server.access().url());
        assertThat(command.access().admin()).isEmpty();
      }
      DatabaseAccess access = server.access();
      assertThat(scalar(Database.unpooled(access.url(), access.application()), "select 1"))
          .isEqualTo("1");
    }
  }

  @Test
  void a_second_server_is_refused_with_the_pid_of_the_first() {
    try (var first = EmbeddedDatabase.open(home(), true)) {
      assertThat(first.isJoined()).isFalse();
      assertThatThrownBy(() -> EmbeddedDatabase.open(home(), true))
          .isInstanceOf(StartupException.class)
          .hasMessageContaining(
              "another Sycee server (pid %d)".formatted(ProcessHandle.current().pid()));
    }
  }

  @Test
  void nobody_joins_a_command_because_it_takes_the_server_with_it() {
    try (var command = EmbeddedDatabase.open(home(), false)) {
      assertThat(command.isJoined()).isFalse();
      assertThatThrownBy(() -> EmbeddedDatabase.open(home(), false))
          .isInstanceOf(StartupException.class)
          .hasMessageContaining("another Sycee command (pid");
    }
  }

  @Test
  void the_server_of_a_killed_program_is_stopped_and_its_data_are_kept() throws Exception {
    Path home = temporary.resolve("killed");
    Process program = start(BookAndWait.class, home);
    Callers.until(() -> Files.exists(home.resolve(BookAndWait.BOOKED)) || !program.isAlive());
    program.destroyForcibly();
    assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();

    ProcessHandle orphan = OrphanServer.find(home.resolve("pg18/data")).orElseThrow();
    assertThat(orphan.isAlive()).isTrue();
    // a client that is still connected does not keep it alive
    try (Connection client = connect(home);
        var embedded = EmbeddedDatabase.open(home, true)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(client.isValid(1)).isFalse();
      try (var bank = new TestBank(Database.open(embedded.access(), 2), false)) {
        var withdrawal = TestBank.withdraw(new TransactionId("w"), new DepositId("dep_1"), "12.34");
        bank.submit(withdrawal);
      }
    } finally {
      orphan.destroyForcibly();
    }
    assertThat(OrphanServer.find(home.resolve("pg18/data"))).isEmpty();
  }

  @Test
  void a_process_that_took_over_the_pid_of_a_server_is_left_alone() throws IOException {
    Path data = Files.createDirectories(temporary.resolve("foreign"));
    Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
    assertThat(OrphanServer.find(data)).isEmpty();
    try (var embedded = EmbeddedDatabase.open(home(), true)) {
      assertThat(embedded.isJoined()).isFalse();
      // a PostgreSQL, but one with other data
      String pid = Files.readAllLines(home().resolve("pg18/data/postmaster.pid")).getFirst();
      Files.writeString(data.resolve("postmaster.pid"), pid + "\n");
      assertThat(OrphanServer.find(data)).isEmpty();
      assertThat(OrphanServer.find(home().resolve("pg18/data"))).isPresent();
    }
  }

  private static Connection connect(Path home) throws SQLException {
    var login = new Login("sycee_app", Passwords.of(home).application());
    int port = BookAndWait.port(home);
    return Database.unpooled("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), login)
        .getConnection();
  }

  private static Process start(Class<?> main, Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Daxoniq.update-checker.disabled=true",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            home.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
