package org.sycee.contract;

/// What happens on a date. Events of one date happen in this order: the event sequence of the ACTUS
/// dictionary, with the fixing of an annuity after the rate it depends on.
public enum EventKind {
  /// Principal goes to the debtor.
  DISBURSEMENT,
  FEE_PAYMENT,
  PRINCIPAL_REDEMPTION,
  PRINCIPAL_DRAWING,
  PENALTY_PAYMENT,
  PREPAYMENT,
  INTEREST_PAYMENT,
  /// The fixed leg of a swap, where the legs are paid one by one.
  FIXED_INTEREST_PAYMENT,
  FLOATING_INTEREST_PAYMENT,
  INTEREST_CAPITALISATION,
  /// To a rate that was known.
  KNOWN_RATE_RESET,
  RATE_RESET,
  /// The total of an annuity is chosen.
  PAYMENT_FIXING,
  /// We buy the running contract: what fell due before was the seller's.
  PURCHASE,
  /// We sell it.
  TERMINATION,
  INDEX_FIXING,
  INTEREST_BASE_FIXING,
  MATURITY,
  NOTICE,
  SETTLEMENT,
  INSPECTION
}
