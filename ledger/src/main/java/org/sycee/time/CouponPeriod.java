package org.sycee.time;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A regular coupon period, real or notional: what ICMA rule 251.1 divides by.
///
/// A short first coupon lies inside one notional period that begins before the issue; a long one
/// covers two or more. [Schedule#couponPeriods()] lays them out.
public record CouponPeriod(LocalDate startDate, LocalDate endDate, int couponsPerYear) {
  public CouponPeriod {
    if (!startDate.isBefore(endDate)) {
      throw new IllegalArgumentException(
          "a coupon period ends after it starts, not " + startDate + " to " + endDate);
    }
    if (couponsPerYear < 1 || couponsPerYear > 12) {
      throw new IllegalArgumentException(
          "a year has 1 to 12 coupon periods, not " + couponsPerYear);
    }
  }

  /// Sum over the periods of days inside / (days of the period x coupons of a year). ICMA rule
  /// 251.1.
  ///
  /// The fractions are brought to one denominator first, so that the sum is rounded once.
  static BigDecimal yearFraction(LocalDate start, LocalDate end, List<CouponPeriod> periods) {
    var numerator = BigDecimal.ZERO;
    var denominator = BigDecimal.ONE;
    for (var part : daysByDivisor(start, end, periods).entrySet()) {
      var divisor = BigDecimal.valueOf(part.getKey());
      var days = BigDecimal.valueOf(part.getValue());
      numerator = numerator.multiply(divisor).add(days.multiply(denominator));
      denominator = denominator.multiply(divisor);
    }
    return numerator.divide(denominator, DECIMAL128);
  }

  /// Every day from the start to the end, under the divisor of the one period that holds it.
  private static Map<Long, Long> daysByDivisor(
      LocalDate start, LocalDate end, List<CouponPeriod> periods) {
    var days = new TreeMap<Long, Long>();
    LocalDate reached = start;
    for (CouponPeriod period : periods) {
      if (!period.startDate.isAfter(reached) && period.endDate.isAfter(reached)) {
        LocalDate to = period.endDate.isBefore(end) ? period.endDate : end;
        days.merge(period.divisor(), ChronoUnit.DAYS.between(reached, to), Long::sum);
        reached = to;
      }
    }
    if (!reached.equals(end)) {
      throw new IllegalArgumentException(
          "the coupon periods " + periods + " do not cover " + start + " to " + end);
    }
    return days;
  }

  private long divisor() {
    return ChronoUnit.DAYS.between(startDate, endDate) * couponsPerYear;
  }
}
