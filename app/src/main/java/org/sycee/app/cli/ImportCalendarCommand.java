package org.sycee.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.axon.Origin;
import org.sycee.app.axon.Sha256;
import org.sycee.app.history.DataFileException;
import org.sycee.app.history.RejectsFile;
import org.sycee.app.http.market.QuoteFiles;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.calendar.CalendarCommand.CorrectCalendarYear;
import org.sycee.treasury.calendar.CalendarCommand.PublishCalendarYear;
import org.sycee.treasury.calendar.CalendarFile;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.CalendarYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Publishes or corrects a year of a calendar from a file; exit code 1 if lines were refused.
@Command(
    name = "import-calendar",
    description = "Publish or correct a year of a calendar from a file; safe to repeat.",
    mixinStandardHelpOptions = true)
final class ImportCalendarCommand implements Callable<Integer> {
  private static final Origin ORIGIN = new Origin("import", "cli");

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--calendar", defaultValue = "CNBE", description = "Its name: ${DEFAULT-VALUE}.")
  private String calendar = "";

  @Option(names = "--year", required = true, description = "The year: 2027.")
  private int year;

  @Option(names = "--source", required = true, description = "Where the days stand: the notice.")
  private String source = "";

  @Option(names = "--status", required = true, description = "PROVISIONAL or OFFICIAL.")
  private CalendarYear.Status status = CalendarYear.Status.PROVISIONAL;

  @Option(names = "--correct", description = "Why the year that is known is wrong.")
  private @Nullable String reason;

  @Option(
      names = "--rejects",
      description = "Where refused lines go; by default rejects.csv next to the file.")
  private @Nullable Path rejects;

  @Parameters(
      paramLabel = "FILE",
      description = "Lines such as 2027-01-01,holiday 2027-02-06,working and 2027,249.")
  private Path data = Path.of("");

  @Override
  public Integer call() {
    RejectsFile rejectsFile =
        RejectsFile.at(rejects == null ? data.resolveSibling("rejects.csv") : rejects);
    String text = text();
    CalendarFile file = CalendarFile.read(text, year);
    rejectsFile.write(data, file.faults());
    boolean sound = file.faults().isEmpty();
    String outcome = sound ? book(file, text) : "NOTHING";
    PrintWriter out = Main.out(spec);
    out.printf("%-16s %,12d%n", "rows read", file.rows());
    out.printf("%-16s %,12d%n", "faults", file.faults().size());
    out.printf("%-16s %12s%n", "calendar", outcome);
    if (!sound) {
      out.printf("the refused rows are in %s%n", rejectsFile.path());
    }
    return sound ? 0 : 1;
  }

  private String book(CalendarFile file, String text) {
    var id = new CalendarId(calendar);
    CalendarYear days = file.days(source, status);
    var transaction = new TransactionId("calendar:%s:%d:%s".formatted(id, year, digest(text)));
    var command =
        reason == null
            ? new PublishCalendarYear(transaction, id, days)
            : new CorrectCalendarYear(transaction, id, days, reason);
    try (Sycee sycee = Sycee.open()) {
      return sycee.desk().submit(command, ORIGIN).name();
    }
  }

  /// The same file for the same purpose is the same transaction: a repetition books nothing.
  private String digest(String text) {
    String all = String.join("\n", text, source, status.name(), reason == null ? "" : reason);
    return HexFormat.of().formatHex(Sha256.digest().digest(all.getBytes(UTF_8)), 0, 8);
  }

  private String text() {
    try {
      return QuoteFiles.text(Files.readAllBytes(data));
    } catch (IOException e) {
      throw new DataFileException(data + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new DataFileException(String.valueOf(e.getMessage()), e);
    }
  }
}
