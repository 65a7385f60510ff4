package org.sycee.treasury.marketdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The snapshots of a source of the last days of which it has any. Pure.
public record RecentMarket(NavigableMap<LocalDate, List<SnapshotEvent>> days) {
  public static final RecentMarket EMPTY = new RecentMarket(new TreeMap<>());

  /// What is older says nothing about the market of today.
  private static final int DAYS = 10;

  public RecentMarket evolve(SnapshotEvent event) {
    var newDays = new TreeMap<>(days);
    LocalDate date = event.snapshotId().date();
    var ofDay = new ArrayList<>(newDays.getOrDefault(date, List.of()));
    ofDay.add(event);
    newDays.put(date, List.copyOf(ofDay));
    if (newDays.size() > DAYS) {
      newDays.pollFirstEntry();
    }
    return new RecentMarket(newDays);
  }

  /// The one in effect on a date: of the last day up to it, if that is not more than so many days
  /// before.
  public Optional<MarketSnapshot> inEffect(LocalDate date) {
    Map.Entry<LocalDate, List<SnapshotEvent>> last = days.floorEntry(date);
    return last == null || last.getKey().plusDays(DAYS).isBefore(date)
        ? Optional.empty()
        : MarketSnapshot.inEffect(last.getValue());
  }
}
