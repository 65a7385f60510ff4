package org.sycee.contract.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days whose interest is settled together. On the settlement date, at its close, the interest
/// is worked out; it is paid on the first day after the period.
public record InterestPeriod(LocalDate fromDate, LocalDate toExclusive, LocalDate settlementDate) {
  public InterestPeriod {
    if (!fromDate.isBefore(toExclusive)) {
      throw new IllegalArgumentException(
          "an interest period ends after it starts, not " + fromDate + " to " + toExclusive);
    }
  }

  public long days() {
    return ChronoUnit.DAYS.between(fromDate, toExclusive);
  }

  /// The 21st for a period settled on the 20th; the day itself for one cut short by a maturity.
  public LocalDate paymentDate() {
    return toExclusive;
  }
}
