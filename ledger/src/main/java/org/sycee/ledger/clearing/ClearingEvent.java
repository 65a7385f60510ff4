package org.sycee.ledger.clearing;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;

/// Everything that can happen to the clearing of a legal entity.
public sealed interface ClearingEvent extends EndOfDayEvent, MovesMoney {
  String entity();

  @Override
  default String postingRule() {
    return ClearingAccounting.RULE;
  }

  /// The transit accounts of one currency came to zero.
  record ClearingSettled(
      TransactionId transactionId, String entity, LocalDate date, JournalEntry entry)
      implements ClearingEvent {}
}
