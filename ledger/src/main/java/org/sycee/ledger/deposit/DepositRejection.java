package org.sycee.ledger.deposit;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a deposit, in the order checked.
public enum DepositRejection implements Rejection {
  DEPOSIT_ALREADY_OPEN,
  DEPOSIT_NOT_FOUND,
  DEPOSIT_CLOSED,
  AMOUNT_NOT_POSITIVE,
  CURRENCY_NOT_OF_DEPOSIT,
  VALUE_DATE_AFTER_BOOKING_DATE,
  TRANSACTION_NOT_FOUND,
  /// The transaction moved no money, is the leg of a loan, or is itself a reversal.
  TRANSACTION_NOT_REVERSIBLE,
  TRANSACTION_ALREADY_REVERSED,
  /// One leg of a transfer cannot be taken back alone: reverse the transfer.
  TRANSFER_IS_REVERSED_AS_A_WHOLE,
  /// The reversal of a transfer named a transaction of another kind.
  TRANSACTION_NOT_A_TRANSFER,
  HOLD_ALREADY_PLACED,
  /// The balance would leave the range of 64-bit minor units.
  BALANCE_OUT_OF_RANGE,
  DEPOSIT_FROZEN,
  INSUFFICIENT_FUNDS,
  HOLD_NOT_FOUND,
  FREEZE_ALREADY_ORDERED,
  FREEZE_NOT_FOUND,
  HOLDS_OUTSTANDING,
  BALANCE_NOT_ZERO
}
