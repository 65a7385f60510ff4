package org.sycee.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.benchmarks.load.EndOfDayRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures the end of a day on which nothing matures, with more and more open contracts. Run it by
/// `benchmarks/endofday`.
@Command(
    name = "benchmarks/endofday",
    description = "Measure the end of a day with many open contracts.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class EndOfDayLoad implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--contracts",
      split = ",",
      description = "How many contracts, for one run each (default: 10000,100000,1000000).")
  private List<Integer> contracts = List.of(10_000, 100_000, 1_000_000);

  @Option(
      names = "--busy-days",
      description = "Measure two days more: interest is paid on one, loans fall due on the other.")
  private boolean busyDays;

  @Option(names = "--write", description = "Write the results to this file as well.")
  private @Nullable Path file;

  private EndOfDayLoad() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new EndOfDayLoad()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls a command");
    }
    PrintWriter out = spec.commandLine().getOut();
    String results =
        EndOfDayRun.all(
            contracts,
            busyDays,
            line -> {
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

  private static String page(String results) {
    return """
    # The end of a day

    Written by `benchmarks/endofday --write`; what is measured is in [README.md](README.md).

    - date: %s; commit %s
    %s\
    """
        .formatted(
            LocalDate.now(ZoneOffset.UTC), System.getProperty("sycee.commit", "unknown"), results);
  }
}
