package org.sycee.app.history.mapping;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a row before the ledger is asked.
public enum RowRejection implements Rejection {
  /// The row has more or fewer fields than the file has columns.
  FIELD_COUNT_WRONG,
  ID_INVALID,
  DATE_UNREADABLE,
  AMOUNT_UNREADABLE,
  /// Neither a credit nor a debit by the sign rule, or both.
  SIGN_UNKNOWN,
  CURRENCY_UNKNOWN,
  /// More decimals than the currency has, or beyond 64 bits of minor units.
  AMOUNT_NOT_OF_CURRENCY,
  HOLDER_UNKNOWN,
  /// The legal entity, branch or book is no name.
  UNIT_INVALID,
  /// The transaction's deposit is not in the account files, and the mapping names no entity.
  ENTITY_UNKNOWN,
  /// No rule of the mapping fits the row.
  NO_RULE,
  /// The rule says that money comes in, the sign that it goes out, or the other way round.
  SIGN_CONTRADICTS_RULE,
  /// An earlier row has the same transaction id.
  TRANSACTION_ID_REPEATED,
  /// A later row of the same deposit and day is booked, so this one was refused by an earlier run,
  /// or was not in the file then.
  REFUSED_IN_EARLIER_RUN
}
