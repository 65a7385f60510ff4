package org.sycee.treasury.position;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a position, or a deal that would change it, in the order
/// checked.
public enum PositionRejection implements Rejection {
  POSITION_NOT_FOUND,
  /// Something happened to it with value from a later day.
  POSITION_MOVED_LATER,
  /// What is held was bought while the security paid otherwise.
  INSTRUMENT_TERMS_DIFFER,
  /// It is delivered after interest has begun and before maturity.
  SETTLEMENT_OUTSIDE_TERM,
  /// More than is held, less what was sold before and is not delivered.
  SOLD_MORE_THAN_HELD,
  /// Only the last thing that happened to a position is taken back.
  TRADE_NOT_LAST,
  VALUE_DATE_IN_FUTURE,
  AMOUNT_NOT_POSITIVE,
  CURRENCY_NOT_OF_POSITION,
  /// More than has fallen due and was not received.
  COUPON_NOT_OWED,
  REDEEMED_MORE_THAN_HELD,
  /// At maturity everything is paid back.
  REDEEMED_IN_PART_AT_MATURITY,
  /// It is measured at amortised cost.
  NOT_AT_FAIR_VALUE,
  POSITION_MATURED,
  /// A clean price is above zero and at most ten times the face.
  PRICE_OUT_OF_BOUNDS,
  /// It is carried at that price already.
  FAIR_VALUE_UNCHANGED,
  /// Losses of what is measured at fair value through profit or loss are in its price.
  NO_ALLOWANCE_AT_FAIR_VALUE,
  ALLOWANCE_NEGATIVE,
  /// So much is set aside already; a stage moves with its allowance.
  ALLOWANCE_UNCHANGED,
  REASON_MISSING
}
