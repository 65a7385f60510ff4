package org.sycee.projections.credit;

import static org.sycee.projections.credit.CreditSummaryRejection.PERIOD_REVERSED;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days of a report, both included.
public record Period(LocalDate from, LocalDate to) {
  public Period {
    LocalDate first = from;
    LocalDate last = to;
    PERIOD_REVERSED.unless(
        !first.isAfter(last),
        () -> "the period begins on %s and ends on %s".formatted(first, last));
  }

  /// The day whose close the period begins with.
  public LocalDate dayBefore() {
    return from.minusDays(1);
  }

  /// The same days of the year before; one that ends with a month does so then, too.
  public Period yearBefore() {
    LocalDate end = to.minusYears(1);
    boolean endOfMonth = YearMonth.from(to).atEndOfMonth().equals(to);
    return new Period(from.minusYears(1), endOfMonth ? YearMonth.from(end).atEndOfMonth() : end);
  }
}
