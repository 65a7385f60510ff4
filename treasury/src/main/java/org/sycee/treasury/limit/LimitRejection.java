package org.sycee.treasury.limit;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a limit, or a deal for its limits, in the order checked.
public enum LimitRejection implements Rejection {
  LIMIT_ALREADY_SET,
  LIMIT_NOT_FOUND,
  /// A limit is of zero or more.
  LIMIT_NEGATIVE,
  /// A deal may exceed a limit by more than zero.
  AMOUNT_NOT_POSITIVE,
  CURRENCY_NOT_OF_LIMIT,
  /// Only books lose money.
  LOSS_NOT_OF_BOOK,
  /// The last day of an override or a limit lies before the day on which it is allowed.
  EXPIRY_BEFORE_APPROVAL,
  /// Who asks for a limit, or to exceed one, is not who allows it.
  SAME_PERSON,
  REASON_MISSING,
  /// No limit is set for the counterparty (or its group), or for the dealer, in that currency.
  NO_LIMIT,
  /// The deal would use more than is left of a limit.
  LIMIT_BREACHED
}
