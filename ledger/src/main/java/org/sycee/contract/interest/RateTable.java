package org.sycee.contract.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sycee.money.Rate;

/// The posted rates, each from the date on which it takes effect until the next one does.
///
/// A change makes a new version; the old one keeps answering as before. Entering a rate changes no
/// contract: what a contract earns follows from its own terms, which say on which dates it looks
/// here.
public final class RateTable {
  private static final RateTable EMPTY = new RateTable(0, Map.of());

  private final int version;
  private final Map<RateKey, NavigableMap<LocalDate, Rate>> rates;

  private RateTable(int version, Map<RateKey, NavigableMap<LocalDate, Rate>> rates) {
    this.version = version;
    this.rates = rates;
  }

  /// A rate and the date from which it is in effect.
  public record Effective(LocalDate effectiveDate, Rate rate) {}

  /// A rate and the days on which it was in effect within the days asked for.
  public record Step(LocalDate fromDate, LocalDate toExclusive, Rate rate) {}

  public static RateTable empty() {
    return EMPTY;
  }

  /// How many changes were made; zero is the empty table.
  public int version() {
    return version;
  }

  /// The table with one more rate. A second rate from the same date is refused: it would be a
  /// correction, which has its own name.
  public RateTable with(RateKey key, LocalDate effectiveDate, Rate rate) {
    entered(key, effectiveDate)
        .ifPresent(before -> {
          throw new IllegalArgumentException(
              "%s is %s from %s already, so it cannot become %s: correct it"
                  .formatted(key, before, effectiveDate, rate));
        });
    return put(key, effectiveDate, rate);
  }

  /// The table with another rate in place of one that was entered wrongly.
  public RateTable corrected(RateKey key, LocalDate effectiveDate, Rate rate) {
    if (entered(key, effectiveDate).isEmpty()) {
      throw new IllegalArgumentException(
          "no %s was entered from %s, so it cannot be corrected".formatted(key, effectiveDate));
    }
    return put(key, effectiveDate, rate);
  }

  /// The rate in effect on the date; throws [NoRateInEffect] before the first one.
  public Rate on(RateKey key, LocalDate date) {
    return effectiveOn(key, date).rate();
  }

  /// The same with the date from which it is in effect.
  public Effective effectiveOn(RateKey key, LocalDate date) {
    NavigableMap<LocalDate, Rate> history = rates.get(key);
    Map.Entry<LocalDate, Rate> entry = history == null ? null : history.floorEntry(date);
    if (entry == null) {
      throw new NoRateInEffect(key, date, version);
    }
    return new Effective(entry.getKey(), entry.getValue());
  }

  /// The rates in effect one after the other from the first day to the day before the last; throws
  /// [NoRateInEffect] if the first day has none.
  public List<Step> steps(RateKey key, LocalDate fromDate, LocalDate toExclusive) {
    var steps = new ArrayList<Step>();
    LocalDate from = fromDate;
    while (from.isBefore(toExclusive)) {
      LocalDate next = rates.getOrDefault(key, new TreeMap<>()).higherKey(from);
      LocalDate to = next == null || next.isAfter(toExclusive) ? toExclusive : next;
      steps.add(new Step(from, to, on(key, from)));
      from = to;
    }
    return steps;
  }

  /// Whether a rate was entered from that very date.
  public boolean isEntered(RateKey key, LocalDate effectiveDate) {
    return entered(key, effectiveDate).isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RateTable table
        && version == table.version
        && rates.equals(table.rates);
  }

  @Override
  public int hashCode() {
    return rates.hashCode();
  }

  private Optional<Rate> entered(RateKey key, LocalDate effectiveDate) {
    return Optional.ofNullable(rates.get(key)).map(history -> history.get(effectiveDate));
  }

  private RateTable put(RateKey key, LocalDate effectiveDate, Rate rate) {
    var history = new TreeMap<LocalDate, Rate>(rates.getOrDefault(key, new TreeMap<>()));
    history.put(effectiveDate, rate);
    var changed = new HashMap<>(rates);
    changed.put(key, history);
    return new RateTable(version + 1, changed);
  }
}
