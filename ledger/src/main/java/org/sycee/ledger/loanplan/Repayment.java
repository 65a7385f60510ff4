package org.sycee.ledger.loanplan;

/// How principal and interest are paid back.
public enum Repayment {
  /// The same total on each due date (等额本息).
  ANNUITY,
  /// The same principal on each due date, interest besides (等额本金).
  LINEAR,
  /// Principal and all interest at maturity (利随本清).
  BULLET,
  /// Interest on each due date, principal at maturity (按期付息到期还本).
  INTEREST_ONLY,
  /// From each agreed date on the principal agreed with it, the rest at maturity.
  STEP,
  /// Principal on the agreed dates only, the last of them the maturity; interest as always.
  IRREGULAR
}
