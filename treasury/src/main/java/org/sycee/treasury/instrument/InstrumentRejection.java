package org.sycee.treasury.instrument;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a security, or a deal in it, in the order checked.
public enum InstrumentRejection implements Rejection {
  INSTRUMENT_ALREADY_DEFINED,
  INSTRUMENT_NOT_FOUND,
  /// Nothing was known of it on that date.
  INSTRUMENT_NOT_KNOWN_YET,
  INSTRUMENT_NAME_MISSING,
  ISSUER_NAME_MISSING,
  MATURITY_NOT_AFTER_ACCRUAL_START,
  /// A coupon is 0 to 36 % a year, a spread at most that either way.
  COUPON_OUT_OF_BOUNDS,
  /// Coupons are paid 1, 2, 3, 4, 6 or 12 times a year.
  COUPON_FREQUENCY_IMPOSSIBLE,
  /// A coupon is gone at most 30 days before it is paid.
  EX_COUPON_DAYS_IMPOSSIBLE,
  FLOATING_INDEX_MISSING,
  RESET_PERIOD_IMPOSSIBLE,
  /// It cannot end early before it begins, or on its maturity.
  OPTION_OUTSIDE_TERM,
  /// Positions are kept in the currency in which it was defined.
  INSTRUMENT_CURRENCY_FIXED,
  /// Nothing is retired without a reason.
  REASON_MISSING,
  /// It has matured, was called, or is not dealt in for another reason.
  INSTRUMENT_RETIRED
}
