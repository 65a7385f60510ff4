package org.sycee.benchmarks.load;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One run of the harness, from an empty server to the text of the results.
///
/// @param warmUp before each measurement; `compile` before the first round, for the JVM's compilers
/// @param only a regular expression for names such as `DESK 256`
public record Comparison(
    int rounds,
    Duration window,
    Duration warmUp,
    Duration compile,
    Pattern only,
    PgLedgerSource pgledger) {

  /// Runs everything, reporting each measurement as it is made.
  public String run(Consumer<String> progress) throws SQLException, InterruptedException {
    try (var server = Server.open(System.getenv())) {
      Thread stop = Thread.ofPlatform().unstarted(server::close);
      Runtime.getRuntime().addShutdownHook(stop);
      String text = run(server, progress);
      Runtime.getRuntime().removeShutdownHook(stop);
      return text;
    }
  }

  private String run(Server server, Consumer<String> progress)
      throws SQLException, InterruptedException {
    double loadBefore = Machine.load();
    ServerProcesses processes = server.processes();
    Predicate<Scenario> wanted = scenario -> only.matcher(scenario.toString()).find();
    progress.accept("Warming up; nothing is measured yet");
    runRound(0, server, new Meter(processes, Duration.ZERO, compile), wanted, _ -> {});
    var measured = new ArrayList<Map<String, Measurement>>();
    for (int round = 1; round <= rounds; round++) {
      progress.accept("Round %d of %d".formatted(round, rounds));
      measured.add(
          runRound(
              round - 1,
              server,
              new Meter(processes, warmUp, window),
              wanted,
              measurement -> progress.accept(Report.line(measurement))));
    }
    return text(server, loadBefore, new Results(List.copyOf(measured)));
  }

  private Map<String, Measurement> runRound(
      int number,
      Server server,
      Meter meter,
      Predicate<Scenario> wanted,
      Consumer<Measurement> listener)
      throws SQLException, InterruptedException {
    try (var round = new Round(number, server, pgledger)) {
      return round.run(meter, wanted, listener);
    }
  }

  private String text(Server server, double loadBefore, Results results) {
    String settings =
        Server.SETTINGS.stream()
            .map(name -> name + '=' + server.setting(name))
            .collect(Collectors.joining(", "));
    return """
    - machine: %s; load average %.1f before the run, %.1f after it
    - Java: %s
    - PostgreSQL: %s; %s
    - measured: %d rounds, each scenario %.1f s after %.1f s of warm-up; every row is the round \
    with the median rate

    %s

    %s

    ## What Sycee loses

    %s
    """
        .formatted(
            Machine.describe(),
            loadBefore,
            Machine.load(),
            Machine.java(),
            server.version(),
            settings,
            rounds,
            window.toMillis() / 1e3,
            warmUp.toMillis() / 1e3,
            Report.table(results),
            Report.ratios(results),
            new Losses(results).text());
  }
}
