package org.sycee.benchmarks;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.benchmarks.load.RevaluationRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures how long it takes to bring many positions in bonds to the market. Run it by
/// `benchmarks/revaluation`.
@Command(
    name = "benchmarks/revaluation",
    description = "Measure the revaluation of many positions in bonds.",
    mixinStandardHelpOptions = true)
public final class RevaluationLoad implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--positions", description = "How many positions (default: 100000).")
  private int positions = 100_000;

  private RevaluationLoad() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new RevaluationLoad()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls a command");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        RevaluationRun.run(
            positions,
            line -> {
              out.println(line);
              out.flush();
            }));
    out.flush();
    return 0;
  }
}
