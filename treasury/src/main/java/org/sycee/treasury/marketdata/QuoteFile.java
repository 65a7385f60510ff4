package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.ledger.Rejected;
import org.sycee.treasury.reference.FaultyLine;

/// The rows of a file of quotes, read one after the other: what they quote, and everything that is
/// wrong with those that cannot be quotes.
public final class QuoteFile {
  private final SnapshotCheck check;
  private final List<MarketQuote> quotes = new ArrayList<>();
  private final List<FaultyLine> faults = new ArrayList<>();
  private int rows;

  public QuoteFile(LocalDate date) {
    this.check = new SnapshotCheck(date);
  }

  /// A row that could not even be taken apart.
  public void unreadable(long line, String sentence) {
    rows++;
    faults.add(new FaultyLine(line, MarketDataRejection.QUOTE_UNREADABLE.because(sentence)));
  }

  /// Reads the next row, its values by their columns; an empty one counts as missing.
  public void add(long line, Map<String, String> values) {
    rows++;
    var row = new QuoteRow(values);
    Optional<MarketQuote> quote = row.quote();
    List<Rejected> found = quote.map(check::faults).orElseGet(row::faults);
    found.forEach(fault -> faults.add(new FaultyLine(line, fault)));
    if (found.isEmpty()) {
      quote.ifPresent(quotes::add);
    }
  }

  /// The quotes so far, in the order of their rows.
  public List<MarketQuote> quotes() {
    return List.copyOf(quotes);
  }

  public List<FaultyLine> faults() {
    return List.copyOf(faults);
  }

  public int rows() {
    return rows;
  }

  /// How many rows are no quotes.
  public int refusedRows() {
    return rows - quotes.size();
  }
}
