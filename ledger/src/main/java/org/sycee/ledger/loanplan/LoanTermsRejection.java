package org.sycee.ledger.loanplan;

import org.sycee.ledger.Rejection;

/// Why a term sheet cannot be a loan, in the order checked.
public enum LoanTermsRejection implements Rejection {
  AMOUNT_NOT_POSITIVE,
  MATURITY_NOT_AFTER_VALUE_DATE,
  CALENDAR_UNKNOWN,
  RATE_OUT_OF_BOUNDS,
  /// A linked rate that never looks at its benchmark, or did before the loan began.
  RESET_DATES_IMPOSSIBLE,
  PENALTY_OUT_OF_BOUNDS,
  PREPAYMENT_FEE_OUT_OF_BOUNDS,
  /// Every claim stands exactly once in the order of allocation.
  ALLOCATION_ORDER_INCOMPLETE,
  SCHEDULE_NOT_IN_ORDER,
  SCHEDULE_NEVER_REPAYS,
  /// The published rate is of another term, or of a day after the one it is to apply from.
  RATE_NOT_OBSERVED
}
