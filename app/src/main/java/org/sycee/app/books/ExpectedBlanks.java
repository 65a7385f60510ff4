package org.sycee.app.books;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.stationery.StockEvent;
import org.sycee.ledger.stationery.StockEvent.BlanksIssued;
import org.sycee.ledger.stationery.StockEvent.BlanksReceived;
import org.sycee.ledger.stationery.StockEvent.BlanksUsed;
import org.sycee.ledger.stationery.StockEvent.BlanksVoided;
import org.sycee.ledger.stationery.StockId;

/// The movements of blank vouchers, and the stock of each day.
final class ExpectedBlanks {
  private final Map<String, String> rows = new HashMap<>();
  private final Map<StockId, Line> lines = new TreeMap<>(ExpectedBlanks::compare);

  void open(String entity, LocalDate date) {
    lines.replaceAll((id, line) -> {
      if (!id.entity().equals(entity)) {
        return line;
      }
      line.writeTo(rows, id);
      return new Line(date, line.closing());
    });
  }

  void add(StockEvent event, long position) {
    StockId id = event.stockId();
    Line line = lines.computeIfAbsent(id, _ -> new Line(event.bookingDate(), 0));
    long pieces = event.serials().pieces();
    String keepers =
        switch (event) {
          case BlanksReceived _ -> {
            line.received += pieces;
            yield " VAULT";
          }
          case BlanksIssued e -> "VAULT " + e.teller();
          case BlanksUsed e -> {
            line.used += pieces;
            yield e.teller() + " ";
          }
          case BlanksVoided e -> {
            line.destroyed += pieces;
            yield e.keeper() + " ";
          }
        };
    rows.put(
        "blank movement " + position,
        "%s %s %s %s %s %s %d %d"
            .formatted(
                id.entity(),
                id.branch(),
                id.kind(),
                event.bookingDate(),
                event.getClass().getSimpleName(),
                keepers,
                event.serials().first(),
                event.serials().last()));
  }

  void writeTo(Map<String, String> all) {
    lines.forEach((id, line) -> line.writeTo(rows, id));
    all.putAll(rows);
  }

  private static int compare(StockId one, StockId other) {
    return one.toString().compareTo(other.toString());
  }

  private static final class Line {
    private final LocalDate date;
    private final long opening;
    private long received;
    private long used;
    private long destroyed;

    Line(LocalDate date, long opening) {
      this.date = date;
      this.opening = opening;
    }

    long closing() {
      return opening + received - used - destroyed;
    }

    void writeTo(Map<String, String> rows, StockId id) {
      rows.put(
          "blank vouchers %s on %s".formatted(id, date),
          "%d %d %d %d %d".formatted(opening, received, used, destroyed, closing()));
    }
  }
}
