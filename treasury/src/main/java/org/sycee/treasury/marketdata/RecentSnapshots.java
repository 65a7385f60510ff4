package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The snapshots of a source on its newest days: as much as a decision asks for, and no more than
/// fits in memory.
public record RecentSnapshots(NavigableMap<LocalDate, List<SnapshotEvent>> byDate) {
  /// Two weeks of trading.
  private static final int DAYS = 10;

  public static final RecentSnapshots NONE = new RecentSnapshots(new TreeMap<>());

  public RecentSnapshots {
    byDate = Collections.unmodifiableNavigableMap(new TreeMap<>(byDate));
  }

  /// The snapshot in effect on a date: that of the last day up to it that has one; empty before the
  /// days that are kept.
  public Optional<MarketSnapshot> on(LocalDate date) {
    return Optional.ofNullable(byDate.floorEntry(date))
        .flatMap(day -> MarketSnapshot.inEffect(day.getValue()));
  }

  public RecentSnapshots with(SnapshotEvent event) {
    var more = new TreeMap<>(byDate);
    var ofDay = new ArrayList<>(more.getOrDefault(event.snapshotId().date(), List.of()));
    ofDay.add(event);
    more.put(event.snapshotId().date(), List.copyOf(ofDay));
    if (more.size() > DAYS) {
      more.pollFirstEntry();
    }
    return new RecentSnapshots(more);
  }
}
