package org.sycee.ledger.loan;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a loan, in the order checked.
public enum LoanRejection implements Rejection {
  LOAN_ALREADY_SIGNED,
  LOAN_NOT_FOUND,
  /// It left the books: written off, foreclosed, transferred.
  LOAN_ENDED,
  LOAN_NOT_DISBURSED,
  LOAN_ALREADY_DISBURSED,
  /// Nothing is owed on it any more.
  LOAN_SETTLED,
  AMOUNT_NOT_POSITIVE,
  CURRENCY_NOT_OF_LOAN,
  COLLATERAL_UNKNOWN,
  COLLATERAL_ALREADY_PERFECTED,
  COLLATERAL_NOT_PERFECTED,
  /// It was not registered, or was given back.
  COLLATERAL_NOT_HELD,
  COLLATERAL_STILL_NEEDED,
  /// The amount is more than what is owed by now; the rest would be a prepayment.
  REPAYMENT_EXCEEDS_CLAIMS,
  NOTHING_OWED,
  NOTHING_TO_COLLECT,
  /// Whoever charges more than was lent has mistyped the amount.
  FEES_EXCEED_PRINCIPAL,
  LOAN_IN_ARREARS,
  PREPAYMENT_EXCEEDS_PRINCIPAL,
  /// A plan of agreed amounts has no instalment to lower.
  PREPAYMENT_MODE_IMPOSSIBLE,
  MATURITY_NOT_EXTENDED,
  MATURITY_PASSED,
  EXTENSION_TOO_LONG,
  ALREADY_EXTENDED,
  PRICE_NOT_FIXED,
  FORGIVENESS_EXCEEDS_PRINCIPAL,
  BORROWED_NAME_ALREADY_FOUND,
  BORROWED_NAME_NOT_FOUND,
  /// Only a loan that no longer accrues is written off or foreclosed.
  LOAN_STILL_ACCRUING,
  FEES_OUTSTANDING,
  ALLOWANCE_TOO_SMALL,
  LOAN_NOT_WRITTEN_OFF,
  RECOVERY_EXCEEDS_CLAIM,
  LOAN_NOT_FORECLOSED,
  IMPAIRMENT_UNCHANGED,
  NOTHING_DUE_TODAY,
  NOT_OVERDUE,
  OVERDUE_90_DAYS_AT_MOST,
  ALREADY_NON_ACCRUAL,
  LOAN_ACCRUES,
  /// Only of a retail loan the rules alone say that it accrues again.
  CURE_FOR_PEOPLE_TO_JUDGE,
  NOT_CURED_YET,
  CLASS_UNCHANGED,
  CLASS_TOO_GOOD,
  /// A retail loan is judged by itself.
  BORROWER_DOES_NOT_COUNT,
  OBSERVATION_NOT_ENDED,
  PROVISION_UNCHANGED,
  EXPECTED_LOSS_OUT_OF_BOUNDS,
  RATE_NOT_LINKED,
  NO_RESET_TODAY
}
