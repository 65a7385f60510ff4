package org.sycee.contract.interest;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;

/// Interest on one principal at one rate, without interest on interest. Unrounded, in units of the
/// currency.
public final class SimpleInterest {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  private SimpleInterest() {}

  /// Principal x rate x days / days of a year; the first day counts, the last does not (算头不算尾).
  public static BigDecimal of(
      Money principal, Rate rate, DayCount dayCount, LocalDate fromDate, LocalDate toExclusive) {
    return dayCount.prorate(principal.decimal().multiply(rate.perYear()), fromDate, toExclusive);
  }

  /// Principal x rate x months / 12, for terms of whole months whatever their days (对年对月对日).
  public static BigDecimal ofMonths(Money principal, Rate rate, int months) {
    if (months < 0) {
      throw new IllegalArgumentException("a term has no " + months + " months");
    }
    return principal
        .decimal()
        .multiply(rate.perYear())
        .multiply(BigDecimal.valueOf(months))
        .divide(MONTHS_OF_A_YEAR, DECIMAL128);
  }
}
