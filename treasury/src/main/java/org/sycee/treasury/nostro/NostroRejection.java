package org.sycee.treasury.nostro;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a nostro account, in the order checked.
public enum NostroRejection implements Rejection {
  NOSTRO_ALREADY_OPEN,
  NOSTRO_NOT_FOUND,
  /// It has no account in our ledger, or accounts of several legal entities.
  NOSTRO_ACCOUNTS_UNFIT,
  /// The correspondent keeps it under no number.
  NOSTRO_NUMBER_MISSING,
  /// An amount is in another currency than the account.
  NOSTRO_CURRENCY_DIFFERS,
  STATEMENT_OF_ANOTHER_ACCOUNT,
  /// It has no id, its lines are not numbered from 1, or one of them is zero.
  STATEMENT_UNSOUND,
  STATEMENT_ALREADY_IMPORTED,
  /// One with this id was imported, with other figures.
  STATEMENT_DIFFERS,
  /// Opening balance and lines do not make the closing balance.
  STATEMENT_DOES_NOT_ADD_UP,
  /// It does not open with what the one before has closed with.
  STATEMENT_GAP,
  ITEM_TWICE,
  /// It is in no statement, or matched already.
  ITEM_NOT_OPEN,
  /// Amount or value date are not those of the statement.
  ITEM_DIFFERS,
  MATCH_UNEQUAL,
  BREAK_ALREADY_FOUND,
  BREAK_NOT_FOUND,
  REASON_MISSING,
  SAME_PERSON
}
