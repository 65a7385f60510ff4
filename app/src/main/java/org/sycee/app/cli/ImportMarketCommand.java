package org.sycee.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sycee.app.axon.Origin;
import org.sycee.app.history.DataFileException;
import org.sycee.app.history.RejectsFile;
import org.sycee.app.http.market.QuoteFiles;
import org.sycee.app.http.market.QuoteFiles.Format;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.QuoteFile;
import org.sycee.treasury.marketdata.SnapshotCommand;
import org.sycee.treasury.marketdata.SnapshotCommand.CorrectSnapshot;
import org.sycee.treasury.marketdata.SnapshotCommand.TakeSnapshot;
import org.sycee.treasury.marketdata.SnapshotId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a snapshot of the market from a file of quotes; exit code 1 if rows were refused.
@Command(
    name = "import-market",
    description = "Take a snapshot of the market from a file of quotes; safe to repeat.",
    mixinStandardHelpOptions = true)
final class ImportMarketCommand implements Callable<Integer> {
  private static final Origin ORIGIN = new Origin("import", "cli");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--snapshot",
      required = true,
      description = "Source, day and name: CFETS/2026-01-05/close.")
  private String snapshot = "";

  @Option(
      names = "--time",
      required = true,
      description = "When the market was so: 2026-01-05T08:30:00Z.")
  private Instant time = Instant.EPOCH;

  @Option(names = "--supersedes", description = "The name of the wrong snapshot of that day.")
  private @Nullable String superseded;

  @Option(names = "--reason", description = "Why that one was wrong.")
  private String reason = "";

  @Option(names = "--skip-faulty", description = "Book the rows that are sound.")
  private boolean skipFaulty;

  @Option(
      names = "--rejects",
      description = "Where refused rows go; by default rejects.csv next to the file.")
  private @Nullable Path rejects;

  @Parameters(paramLabel = "FILE", description = "CSV (.csv) or NDJSON (.ndjson, .jsonl).")
  private Path data = Path.of("");

  @Override
  public Integer call() {
    SnapshotId id = read(() -> SnapshotId.parse(snapshot));
    RejectsFile rejectsFile =
        RejectsFile.at(rejects == null ? data.resolveSibling("rejects.csv") : rejects);
    QuoteFile file = read(() -> QuoteFiles.read(content(), format(), id.date()));
    rejectsFile.write(data, file.faults());
    boolean sound = file.faults().isEmpty();
    boolean books = !file.quotes().isEmpty() && (sound || skipFaulty);
    String outcome = books || sound ? book(id, file.quotes()) : "NOTHING";
    print(file, outcome, sound ? "" : rejectsFile.path().toString());
    return sound ? 0 : 1;
  }

  private String book(SnapshotId id, List<MarketQuote> quotes) {
    var transaction = new TransactionId("market:" + snapshot.replace('/', ':'));
    SnapshotCommand command =
        superseded == null
            ? new TakeSnapshot(transaction, id, time, quotes)
            : new CorrectSnapshot(transaction, id, superseded, reason, quotes);
    try (Sycee sycee = Sycee.open()) {
      return sycee.desk().submit(command, ORIGIN).name();
    }
  }

  private void print(QuoteFile file, String outcome, String rejectsPath) {
    PrintWriter out = Main.out(spec);
    out.printf("%-16s %,12d%n", "rows read", file.rows());
    out.printf("%-16s %,12d%n", "refused", file.refusedRows());
    out.printf("%-16s %12s%n", "snapshot", outcome);
    if (!rejectsPath.isEmpty()) {
      out.printf("the refused rows are in %s%n", rejectsPath);
    }
  }

  private Format format() {
    String name = data.toString();
    return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Format.NDJSON : Format.CSV;
  }

  private byte[] content() {
    try {
      return Files.readAllBytes(data);
    } catch (IOException e) {
      throw new DataFileException(data + " cannot be read", e);
    }
  }

  /// One sentence for what the user can mend.
  private static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new DataFileException(String.valueOf(e.getMessage()), e);
    }
  }
}
