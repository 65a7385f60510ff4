package org.sycee.ledger.bill;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a bill, in the order checked.
public enum BillRejection implements Rejection {
  BILL_ALREADY_DISCOUNTED,
  BILL_NOT_FOUND,
  /// Nothing of it is on the books any more.
  BILL_ENDED,
  AMOUNT_NOT_POSITIVE,
  CURRENCY_NOT_OF_BILL,
  /// It was not issued yet, or is due.
  BILL_DATES_IMPOSSIBLE,
  /// A bill is due within six months of its issue.
  BILL_TERM_TOO_LONG,
  /// No calendar has the name, or it does not know the year in which the bill is due.
  CALENDAR_UNKNOWN,
  /// The discount would leave nothing to pay out.
  DISCOUNT_EXCEEDS_FACE,
  DEPOSIT_OF_ANOTHER_CUSTOMER,
  /// The transit account would not return to zero in either entity's books.
  LENDING_BETWEEN_LEGAL_ENTITIES,
  BILL_NOT_DUE,
  /// The acceptor has paid, or has refused to.
  BILL_PRESENTED,
  BILL_NOT_DISHONOURED,
  RECOVERY_EXCEEDS_CLAIM,
  BILL_ALREADY_REDISCOUNTED,
  BILL_NOT_REDISCOUNTED
}
