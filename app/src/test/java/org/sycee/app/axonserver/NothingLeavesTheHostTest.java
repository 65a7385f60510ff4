package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.DatabaseAccess;

/// Axon 4.13 reports its users to its vendor unless it is told not to. Here it is not told: it must
/// not be there.
class NothingLeavesTheHostTest {
  private static final long PATIENCE_SECONDS = 180;

  /// Keeps the checker from hiding because it sees JUnit (its name says the opposite of its
  /// effect).
  private static final String NOT_A_TEST =
      TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT;

  @TempDir private Path home = Path.of("unset");

  @Test
  void axon_is_wired_without_an_update_checker() {
    System.setProperty(NOT_A_TEST, "true");
    try (var bank = new TestBank(TestDatabases.migrated(), true)) {
      Configuration axon = bank.axon();
      assertThat(axon.getComponent(UpdateChecker.class)).isNull();
    } finally {
      System.clearProperty(NOT_A_TEST);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "axonserver"})
  void a_start_reaches_no_other_host_and_leaves_no_trace_at_home(String profile)
      throws IOException, InterruptedException {
    Path asked = home.resolve("asked");
    Path loaded = home.resolve("loaded");
    try (var server = new FakeAxonServer(Optional.empty())) {
      var command = java(loaded, asked);
      command.addAll(settings(TestDatabases.empty(), server.address(), profile));
      var builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("output").toFile());
      builder.environment().remove("SYCEE_AXONSERVER");
      Process program = builder.start();
      boolean ended = program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      program.destroyForcibly();
      assertThat(ended).isTrue();
      assertThat(program.exitValue()).as(Files.readString(home.resolve("output"))).isEqualTo(0);
    }
    assertThat(Files.readAllLines(asked)).allMatch(address -> isHere(URI.create(address)));
    List<String> axon = linesWith("org.axonframework.", Files.readAllLines(loaded));
    assertThat(linesWith("config.DefaultConfigurer ", axon)).isNotEmpty();
    assertThat(linesWith("org.axonframework.updates.", axon)).isEmpty();
    assertThat(home.resolve(".axoniq")).doesNotExist();
  }

  private static List<String> linesWith(String words, List<String> lines) {
    return lines.stream().filter(line -> line.contains(words)).toList();
  }

  private List<String> java(Path loaded, Path asked) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + home,
            "-Xlog:class+load:file=" + loaded,
            "-cp",
            System.getProperty("java.class.path"),
            OutboundTrap.class.getName(),
            asked.toString()));
  }

  private static List<String> settings(DatabaseAccess database, String server, String profile) {
    return List.of(
        "spring.profiles.active=" + profile,
        "server.port=0",
        "sycee.db.url=" + database.url(),
        "sycee.db.user=" + database.application().user(),
        "sycee.db.password=" + database.application().password(),
        "sycee.db.admin-user=" + database.admin().orElseThrow().user(),
        "sycee.db.admin-password=" + database.admin().orElseThrow().password(),
        "sycee.axonserver.servers=" + server,
        "sycee.sample=false");
  }

  private static boolean isHere(URI address) {
    return address.getHost().equals("127.0.0.1") || address.getHost().equals("localhost");
  }
}
