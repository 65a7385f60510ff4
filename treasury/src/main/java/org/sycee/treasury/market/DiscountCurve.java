package org.sycee.treasury.market;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What one unit of currency on a later date is worth on the first date of the curve. Model values.
///
/// Between two nodes the logarithm of the factor is linear in days, which is a constant forward
/// rate. A date before the first node or after the last is refused: nothing is extrapolated.
public final class DiscountCurve {
  private final NavigableMap<LocalDate, Double> nodes;

  private DiscountCurve(NavigableMap<LocalDate, Double> nodes) {
    this.nodes = nodes;
  }

  /// A curve through nodes; the first has the factor 1.
  public static DiscountCurve of(Map<LocalDate, Double> nodes) {
    var ordered = new TreeMap<>(nodes);
    if (ordered.isEmpty() || ordered.firstEntry().getValue() != 1.0) {
      throw new IllegalArgumentException("a discount curve starts with the factor 1: " + ordered);
    }
    if (!ordered.values().stream().allMatch(factor -> factor > 0)) {
      throw new IllegalArgumentException("a discount factor is above zero: " + ordered);
    }
    return new DiscountCurve(ordered);
  }

  public double discountFactor(LocalDate date) {
    Map.Entry<LocalDate, Double> before = nodes.floorEntry(date);
    Map.Entry<LocalDate, Double> after = nodes.ceilingEntry(date);
    if (before == null || after == null) {
      throw new IllegalArgumentException(
          "the curve runs from %s to %s and does not know %s"
              .formatted(nodes.firstKey(), nodes.lastKey(), date));
    }
    if (before.getKey().equals(after.getKey())) {
      return before.getValue();
    }
    double passed = date.toEpochDay() - before.getKey().toEpochDay();
    double weight = passed / (after.getKey().toEpochDay() - before.getKey().toEpochDay());
    return before.getValue() * Math.pow(after.getValue() / before.getValue(), weight);
  }
}
