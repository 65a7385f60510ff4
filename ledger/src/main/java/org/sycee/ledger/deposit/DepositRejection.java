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
  /// The transaction moved no money, is itself a reversal or the leg of a loan, or paid interest
  /// with a withdrawal.
  TRANSACTION_NOT_REVERSIBLE,
  TRANSACTION_ALREADY_REVERSED,
  /// One leg of a transfer cannot be taken back alone: reverse the transfer.
  TRANSFER_IS_REVERSED_AS_A_WHOLE,
  /// The reversal of a transfer named a transaction of another kind.
  TRANSACTION_NOT_A_TRANSFER,
  /// A lump sum is paid in once, and neither charged nor credited otherwise.
  NOT_FOR_LUMP_SUMS,
  /// Nothing has been paid in yet.
  LUMP_SUM_NOT_PAID_IN,
  /// Money is taken out before the day it was paid in, or before an earlier withdrawal; or a
  /// reversal would count from before the present term.
  VALUE_DATE_BEFORE_LAST_CHANGE,
  /// A time deposit gives out a part before maturity once.
  PART_WITHDRAWN_BEFORE,
  /// The deposit is of another product.
  NOT_OF_THIS_PRODUCT,
  /// A notice is given one or seven days before.
  NOTICE_TOO_SHORT,
  /// Another notice announces a withdrawal on that date.
  NOTICE_ALREADY_GIVEN,
  /// Nothing is due: it was settled before, or too little was earned.
  NO_INTEREST_DUE,
  DEPOSIT_NOT_MATURED,
  /// The interest is beyond 64 bits of minor units.
  INTEREST_OUT_OF_RANGE,
  HOLD_ALREADY_PLACED,
  /// The balance would leave the range of 64-bit minor units.
  BALANCE_OUT_OF_RANGE,
  DEPOSIT_FROZEN,
  /// The certificate, book or card was reported lost: nothing leaves.
  LOSS_REPORTED,
  /// The certificate secures a contract: nothing leaves until that is released.
  DEPOSIT_PLEDGED,
  /// Nothing has moved for a year: nothing leaves until it is reactivated.
  DEPOSIT_DORMANT,
  INSUFFICIENT_FUNDS,
  HOLD_NOT_FOUND,
  FREEZE_ALREADY_ORDERED,
  FREEZE_NOT_FOUND,
  PLEDGE_NOT_FOUND,
  /// It moved within a year, owes the bank, is not a company's, or is dormant already.
  DORMANCY_RULE_NOT_MET,
  DEPOSIT_NOT_DORMANT,
  /// The money of a deposit goes to another one.
  PAYOUT_TO_ITSELF,
  /// Another instruction, or none, stands for the day of maturity.
  PAYOUT_NOT_INSTRUCTED,
  LOSS_ALREADY_REPORTED,
  LOSS_REPORT_NOT_FOUND,
  HOLDS_OUTSTANDING,
  BALANCE_NOT_ZERO,
  /// Interest to date is owed: pay it out with the closing.
  INTEREST_OUTSTANDING
}
