package org.sycee.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sycee.benchmarks.load.Comparison;
import org.sycee.benchmarks.load.PgLedgerSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Compares Sycee with the database alone, with stock Axon, and if there is one with pgledger, in
/// one run on one PostgreSQL. Run it by `benchmarks/load`.
@Command(
    name = "benchmarks/load",
    description = "Measure Sycee beside its baselines on one PostgreSQL.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Load implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--quick", description = "One short round: about a minute, rough figures.")
  private boolean quick;

  @Option(names = "--rounds", description = "Rounds; the median of them counts (default: 3).")
  private int rounds = 3;

  @Option(names = "--seconds", description = "Time for each measurement (default: 2.5).")
  private double seconds = 2.5;

  @Option(
      names = "--only",
      description = "Only scenarios that match, such as 'DESK|STOCK 16' or 'BUS 256'.")
  private Pattern only = Pattern.compile("");

  @Option(
      names = "--pgledger",
      split = ",",
      description = "SQL files of pgledger, to be run in the database of each round.")
  private List<Path> pgledger = List.of();

  @Option(names = "--write", description = "Write the results to this file as well.")
  private @Nullable Path file;

  @Option(names = "--note", description = "A sentence for the head of that file.")
  private @Nullable String note;

  private Load() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Load()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls a command");
    }
    PrintWriter out = spec.commandLine().getOut();
    var comparison =
        new Comparison(
            quick ? 1 : rounds,
            quick ? Duration.ofMillis(1_000) : Duration.ofMillis((long) (seconds * 1_000)),
            quick ? Duration.ofMillis(300) : Duration.ofMillis(700),
            quick ? Duration.ofMillis(600) : Duration.ofMillis(1_500),
            only,
            PgLedgerSource.of(System.getenv(), pgledger));
    String results =
        comparison.run(line -> {
          out.println(line);
          out.flush();
        });
    out.println(results);
    out.flush();
    if (file != null) {
      Files.writeString(file, page(results));
    }
    return 0;
  }

  private String page(String results) {
    return """
    # Results

    Written by `benchmarks/load --write`; what the rows mean is in [README.md](README.md).%s

    - date: %s; commit %s
    %s\
    """
        .formatted(
            note == null ? "" : "\n\n**" + note + "**",
            LocalDate.now(java.time.ZoneOffset.UTC),
            System.getProperty("sycee.commit", "unknown"),
            results);
  }
}
