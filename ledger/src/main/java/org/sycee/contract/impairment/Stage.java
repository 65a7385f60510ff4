package org.sycee.contract.impairment;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;

/// How far the credit risk of an asset has grown since it was recognised. IFRS 9 5.5.3, 5.5.5 and
/// appendix A.
public enum Stage {
  /// Not significantly: losses of the next twelve months, interest on the gross amount.
  STAGE_1,
  /// Significantly: losses of the whole life, interest on the gross amount.
  STAGE_2,
  /// Credit-impaired: losses of the whole life, interest on the amount net of the allowance.
  STAGE_3;

  /// The amount that bears interest. IFRS 9 5.4.1.
  public Money interestBase(Money grossCarrying, Money allowance) {
    if (allowance.isNegative() || grossCarrying.isLessThan(allowance)) {
      throw new IllegalArgumentException(
          "an allowance of " + allowance + " does not fit a gross amount of " + grossCarrying);
    }
    return switch (this) {
      case STAGE_1, STAGE_2 -> grossCarrying;
      case STAGE_3 -> grossCarrying.minus(allowance);
    };
  }

  /// Interest revenue of the days, simple within the period, unrounded.
  public BigDecimal interest(
      Money grossCarrying,
      Money allowance,
      Rate effectiveRate,
      DayCount dayCount,
      LocalDate fromDate,
      LocalDate toExclusive) {
    BigDecimal ofAYear =
        interestBase(grossCarrying, allowance)
            .decimal()
            .multiply(effectiveRate.perYear(), DECIMAL128);
    return dayCount.prorate(ofAYear, fromDate, toExclusive);
  }
}
