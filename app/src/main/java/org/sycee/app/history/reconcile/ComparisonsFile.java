package org.sycee.app.history.reconcile;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.sycee.app.history.reconcile.Comparison.Verdict;
import org.sycee.money.Money;

/// Every row that does not agree at first sight, as CSV: the breaks, and the rows that agree only
/// in the order the recorded balances define.
public final class ComparisonsFile {
  private ComparisonsFile() {}

  public static void write(Path path, Collection<Comparison> comparisons) {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(path))) {
      csv.writeRecord(
          "file",
          "line",
          "deposit",
          "date",
          "transaction",
          "verdict",
          "currency",
          "recorded",
          "computed",
          "computed_in_recorded_order",
          "difference",
          "change_since_previous_break");
      comparisons.stream()
          .filter(row -> row.verdict() != Verdict.AGREES)
          .forEach(row -> csv.writeRecord(fields(row)));
    } catch (IOException e) {
      throw new UncheckedIOException("the breaks cannot be written to " + path, e);
    }
  }

  private static String[] fields(Comparison row) {
    return new String[] {
      row.place().file(),
      Long.toString(row.place().line()),
      row.deposit().value(),
      row.date().toString(),
      row.transaction().value(),
      row.verdict().name(),
      row.recorded().currency().getCurrencyCode(),
      plain(row.recorded()),
      plain(row.computed()),
      plain(row.computedInRecordedOrder()),
      plain(row.difference()),
      row.change().map(ComparisonsFile::plain).orElse("")
    };
  }

  private static String plain(Money money) {
    return money.decimal().toPlainString();
  }
}
