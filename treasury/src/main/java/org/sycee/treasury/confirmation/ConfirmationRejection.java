package org.sycee.treasury.confirmation;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a confirmation, in the order checked.
public enum ConfirmationRejection implements Rejection {
  /// Deals of its kind are confirmed otherwise.
  CONFIRMATION_OF_OTHER_KIND,
  /// A BIC, an account or a settlement instruction is missing.
  CONFIRMATION_INCOMPLETE,
  CONFIRMATION_ALREADY_MATCHED,
  /// Yuan are paid through the payment system of the central bank.
  PAYMENT_IN_YUAN,
  /// They pay, we order nothing.
  PAYMENT_COMES_IN
}
