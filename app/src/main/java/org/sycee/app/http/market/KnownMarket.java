package org.sycee.app.http.market;

import static org.sycee.treasury.marketdata.MarketDataRejection.INDEX_NOT_FOUND;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.treasury.calendar.Calendar;
import org.sycee.treasury.calendar.CalendarAggregate;
import org.sycee.treasury.calendar.CalendarEvent;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.marketdata.IndexAggregate;
import org.sycee.treasury.marketdata.IndexEvent;
import org.sycee.treasury.marketdata.IndexEvent.FixingCorrected;
import org.sycee.treasury.marketdata.IndexEvent.FixingPublished;
import org.sycee.treasury.marketdata.IndexEvent.IndexDefined;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.IndexTerms;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.SnapshotAggregate;
import org.sycee.treasury.marketdata.SnapshotEvent;
import org.sycee.treasury.marketdata.SnapshotId;

/// The market on both axes of time, read from the log itself: as of a date, as known at a position.
public final class KnownMarket {
  private final EventLog log;

  public KnownMarket(EventLog log) {
    this.log = log;
  }

  /// A fixing with the fact that says so.
  record Fixing(IndexEvent fact, long position) {}

  /// An index and its fixings by their dates.
  record Index(IndexTerms terms, NavigableMap<LocalDate, Fixing> fixings) {}

  Index index(IndexId id, long knownAt) {
    Optional<IndexTerms> terms = Optional.empty();
    var fixings = new TreeMap<LocalDate, Fixing>();
    for (StoredEvent stored : log.reader().ofAggregate(IndexAggregate.idOf(id), 0)) {
      if (stored.position() <= knownAt) {
        switch ((IndexEvent) log.json().read(stored)) {
          case IndexDefined e -> terms = Optional.of(e.terms());
          case FixingPublished e -> fixings.put(e.date(), new Fixing(e, stored.position()));
          case FixingCorrected e -> fixings.put(e.date(), new Fixing(e, stored.position()));
        }
      }
    }
    return new Index(
        terms.orElseThrow(() -> INDEX_NOT_FOUND.because(id + " has never been defined")), fixings);
  }

  /// The snapshot of a source in effect on a date: that of the last day up to it that has one;
  /// refused if there is none.
  public MarketSnapshot snapshot(String source, LocalDate asOf, long knownAt) {
    return log.reader()
        .lastAggregate(
            SnapshotAggregate.idOf(source, LocalDate.EPOCH),
            SnapshotAggregate.idOf(source, asOf),
            knownAt)
        .flatMap(stream -> MarketSnapshot.inEffect(known(stream, knownAt)))
        .orElseThrow(() ->
            SNAPSHOT_NOT_FOUND.because(
                "nothing is known of the market of %s as of %s at position %d"
                    .formatted(source, asOf, knownAt)));
  }

  /// One snapshot, whatever stands in its place.
  public MarketSnapshot snapshot(SnapshotId id, long knownAt) {
    return known(SnapshotAggregate.idOf(id), knownAt).stream()
        .filter(event -> event.snapshotId().equals(id))
        .findFirst()
        .map(MarketSnapshot::new)
        .orElseThrow(() -> SNAPSHOT_NOT_FOUND.because(id + " has never been taken"));
  }

  /// All calendars, as known at a position.
  public Calendars calendars(long knownAt) {
    return id -> {
      var calendar = Calendar.UNPUBLISHED;
      for (StoredEvent stored : log.reader().ofAggregate(CalendarAggregate.idOf(id), 0)) {
        if (stored.position() <= knownAt) {
          calendar = calendar.evolve((CalendarEvent) log.json().read(stored));
        }
      }
      return calendar;
    };
  }

  private List<SnapshotEvent> known(String stream, long knownAt) {
    return log.reader().ofAggregate(stream, 0).stream()
        .filter(stored -> stored.position() <= knownAt)
        .map(stored -> (SnapshotEvent) log.json().read(stored))
        .toList();
  }

  /// The position up to which the log is read if the caller names none.
  public long head() {
    return log.reader().headPosition();
  }
}
