package org.sycee.contract;

import java.util.function.Supplier;

/// Every reason why terms cannot be a contract, or a fact cannot happen to it, in the order
/// checked.
public enum TermsRefusal {
  PRINCIPAL_NOT_POSITIVE,
  /// A cycle of no days or of a negative number of days.
  CYCLE_NOT_POSITIVE,
  /// Months and days in one cycle or notice period have no agreed order.
  CYCLE_MIXES_MONTHS_AND_DAYS,
  NOTICE_PERIOD_NEGATIVE,
  /// Beyond -100 % or 1000 % a year: a mistyped percentage.
  RATE_OUT_OF_BOUNDS,
  RATE_FLOOR_ABOVE_CAP,
  /// ICMA rule 251.1 divides by coupon periods, which these terms do not have.
  DAY_COUNT_NEEDS_COUPON_PERIODS,
  MATURITY_NOT_AFTER_VALUE_DATE,
  PAYMENT_NOT_POSITIVE,
  /// Steps of a redemption or of a rate begin one after the other.
  STEPS_NOT_IN_ORDER,
  /// No maturity is agreed and the payments do not add up to the principal.
  NEVER_REPAID,
  INDEX_BASE_NOT_POSITIVE,
  TERMINATION_NOT_AFTER_PURCHASE,
  CURRENCIES_NOT_DIFFERENT,
  PREPAYMENT_NOT_AGREED,
  NOTICE_NOT_AGREED,
  WITHDRAWAL_NOT_AGREED,
  /// Nobody told the market rate of that date.
  RATE_NOT_OBSERVED;

  void unless(boolean condition, Supplier<String> detail) {
    if (!condition) {
      throw new TermsRefused(this, detail.get());
    }
  }
}
