package org.sycee.treasury.risk;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a valuation, in the order checked.
public enum RiskRejection implements Rejection {
  /// No curve was named for the currency.
  CURVE_NOT_NAMED,
  /// No one curve gives all the rates that are quoted.
  CURVE_NOT_POSSIBLE,
  /// The curve has no node there.
  CURVE_NODE_NOT_FOUND,
  /// The terms contradict themselves, the curves end before the last payment, or a rate fixed
  /// before the day is missing.
  NOT_VALUABLE
}
