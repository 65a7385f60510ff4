package org.sycee.ledger.businessday;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a legal entity's business day.
public sealed interface BusinessDayEvent extends Event {
  String entity();

  LocalDate date();

  record BusinessDayOpened(TransactionId transactionId, String entity, LocalDate date)
      implements BusinessDayEvent {}

  record EndOfDayStarted(TransactionId transactionId, String entity, LocalDate date)
      implements BusinessDayEvent {}

  record BusinessDayClosed(TransactionId transactionId, String entity, LocalDate date)
      implements BusinessDayEvent {}
}
