package org.sycee.treasury.bond;

import java.time.LocalDate;
import org.sycee.time.DayCount;

/// What a bond without coupons is worth at a yield, per 100 of face. Model values.
public record ZeroCouponPricing(
    LocalDate maturityDate, DayCount dayCount, Compounding compounding) {
  private static final double FACE = 100;

  /// How the yield grows.
  public enum Compounding {
    /// Not at all: interest on the price for the whole time.
    SIMPLE,
    /// Once a year.
    ANNUAL
  }

  public double price(double yield, LocalDate settlementDate) {
    double years = dayCount.yearFraction(settlementDate, maturityDate).doubleValue();
    return switch (compounding) {
      case SIMPLE -> FACE / (1 + yield * years);
      case ANNUAL -> FACE / Math.pow(1 + yield, years);
    };
  }

  /// The share of the face by which the price is lower, a year (bank discount).
  public double discountRate(double price, LocalDate settlementDate, DayCount basis) {
    return (FACE - price) / FACE / basis.yearFraction(settlementDate, maturityDate).doubleValue();
  }
}
