package org.sycee.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sycee.app.history.History;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.HistoryReader;
import org.sycee.app.history.ImportReport;
import org.sycee.app.history.Rehearsal;
import org.sycee.app.history.RejectsFile;
import org.sycee.app.history.Replay;
import org.sycee.app.history.mapping.Mapping;
import org.sycee.app.history.mapping.MappingReader;
import org.sycee.ledger.deposit.DepositCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Posts the history of another system; exit code 1 if rows were refused.
@Command(
    name = "import",
    description = "Post the history in another system's files; safe to repeat.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--mapping", required = true, description = "How to read the files (YAML).")
  private Path mappingFile = Path.of("");

  @Parameters(arity = "1..*", paramLabel = "DATA", description = "Files, or their directory.")
  private List<Path> data = List.of();

  @Option(
      names = "--rejects",
      description = "Where refused rows go; by default rejects.csv next to the data.")
  private @Nullable Path rejects;

  @Option(
      names = "--dry-run",
      description = "Decide every row as an import into empty books would, and store nothing.")
  private boolean dryRun;

  @Option(names = "--progress", description = "Show progress even if this is no terminal.")
  private boolean progress;

  private double seconds;

  @Override
  public Integer call() {
    Mapping mapping = MappingReader.read(mappingFile);
    RejectsFile rejectsFile = RejectsFile.at(rejects == null ? nextToTheData() : rejects);
    History history = HistoryReader.read(mapping, data);
    ImportReport report = dryRun ? timed(new Rehearsal(history)::run) : replay(history);
    rejectsFile.write(report.refusals());
    print(report, history, rejectsFile);
    return report.refused() == 0 ? 0 : 1;
  }

  private ImportReport replay(History history) {
    try (Sycee sycee = Sycee.open();
        ProgressLine line = ProgressLine.of("import", rows(history), progress)) {
      var replay =
          new Replay(
              history,
              sycee.desk(),
              sycee.log(),
              command -> {
                if (command instanceof DepositCommand) {
                  line.step();
                }
              });
      var keeper = sycee.keeper();
      ImportReport report = keeper.atRest(() -> timed(replay::run));
      keeper.await(_ -> {});
      return report;
    }
  }

  /// The time of the work itself, without that of starting Sycee and its database.
  private ImportReport timed(Supplier<ImportReport> work) {
    long started = System.nanoTime();
    ImportReport report = work.get();
    seconds = (System.nanoTime() - started) / NANOS_PER_SECOND;
    return report;
  }

  private static long rows(History history) {
    return history.days().stream().mapToLong(Day::size).sum();
  }

  private Path nextToTheData() {
    Path first = data.getFirst();
    return Files.isDirectory(first)
        ? first.resolve("rejects.csv")
        : first.resolveSibling("rejects.csv");
  }

  private void print(ImportReport report, History history, RejectsFile rejectsFile) {
    PrintWriter out = Main.out(spec);
    if (!history.ignoredFiles().isEmpty()) {
      out.printf("not in the mapping: %s%n", String.join(", ", history.ignoredFiles()));
    }
    out.printf("%-16s %,12d%n", "rows read", report.read());
    out.printf("%-16s %,12d%n", dryRun ? "would be posted" : "posted", report.posted());
    out.printf("%-16s %,12d%n", "already posted", report.alreadyPosted());
    out.printf("%-16s %,12d%n", "refused", report.refused());
    out.printf("%-16s %,12d%n", "days", report.days());
    out.printf("%-16s %,12.1f%n", "seconds", seconds);
    out.printf("%-16s %,12.0f%n", "rows/s", report.read() / seconds);
    for (Day day : report.lastDays()) {
      out.printf(
          dryRun ? "%s of %s would stay open%n" : "%s of %s stays open, so that work can go on%n",
          day.date(),
          day.entity());
    }
    if (report.refused() > 0) {
      out.printf("the refused rows are in %s%n", rejectsFile.path());
    }
  }
}
