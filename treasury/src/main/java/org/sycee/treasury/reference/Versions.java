package org.sycee.treasury.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What something was from each date on, as the facts so far tell. That is the one axis of time;
/// what was known when is the other, and it is the log: folding its facts up to a position gives
/// the versions known there.
public record Versions<T>(NavigableMap<LocalDate, T> byDate) {
  public Versions {
    byDate = Collections.unmodifiableNavigableMap(new TreeMap<>(byDate));
  }

  public static <T> Versions<T> none() {
    return new Versions<>(new TreeMap<>());
  }

  /// With the value from the date on, in place of one that began on the same date.
  public Versions<T> from(LocalDate effectiveDate, T value) {
    var more = new TreeMap<>(byDate);
    more.put(effectiveDate, value);
    return new Versions<>(more);
  }

  /// The value in effect on the date; empty before the first one.
  public Optional<T> on(LocalDate date) {
    return Optional.ofNullable(byDate.floorEntry(date)).map(Map.Entry::getValue);
  }

  public boolean isEmpty() {
    return byDate.isEmpty();
  }
}
