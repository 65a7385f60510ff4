package org.sycee.projections.aml;

import java.time.LocalDate;
import org.sycee.money.Money;

/// One version of a rule. `inclusive` says that the threshold itself counts; `days` is the length
/// of the window with both its ends; `outs` the number of payments that must be exceeded.
public record AmlRule(
    String rule, LocalDate effectiveFrom, Money threshold, boolean inclusive, int days, int outs) {

  public AmlRule {
    if (days < 1 || outs < 0 || !threshold.isPositive()) {
      throw new IllegalArgumentException(
          "%s from %s: %s over %d days, %d outs"
              .formatted(rule, effectiveFrom, threshold, days, outs));
    }
  }

  /// The first day of the window that ends with the date.
  LocalDate windowFrom(LocalDate date) {
    return date.minusDays(days - 1L);
  }

  AmlPattern pattern() {
    return AmlPattern.valueOf(rule);
  }
}
