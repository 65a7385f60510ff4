package org.sycee.treasury.bond;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A bond without coupons that repays its face within a year: its yield is simple interest on the
/// price. PBOC notice of 2007 on bond yields (ACT/ACT).
///
/// The days of a year are those of the interest year that ends with maturity, 365 or 366. Other
/// systems count the year from the value date; the notice can be read both ways.
public record DiscountBond(BigDecimal face, LocalDate maturityDate) {
  public DiscountBond {
    if (face.signum() <= 0) {
      throw new IllegalArgumentException("a face is above zero, not " + face);
    }
  }

  public long daysToMaturity(LocalDate settlementDate) {
    if (!settlementDate.isBefore(maturityDate)
        || settlementDate.isBefore(maturityDate.minusYears(1))) {
      throw new IllegalArgumentException(
          "%s is not within the last year before %s".formatted(settlementDate, maturityDate));
    }
    return ChronoUnit.DAYS.between(settlementDate, maturityDate);
  }

  public long daysOfYear() {
    return ChronoUnit.DAYS.between(maturityDate.minusYears(1), maturityDate);
  }

  /// (face - price) / price x days of the year / days to maturity, unrounded; 0.015 is 1.5 %.
  public BigDecimal simpleYield(BigDecimal price, LocalDate settlementDate) {
    if (price.signum() <= 0) {
      throw new IllegalArgumentException("a price is above zero, not " + price);
    }
    return face.subtract(price)
        .multiply(BigDecimal.valueOf(daysOfYear()))
        .divide(price.multiply(BigDecimal.valueOf(daysToMaturity(settlementDate))), DECIMAL128);
  }
}
