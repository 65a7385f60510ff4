package org.sycee.treasury.counterparty;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a counterparty.
public sealed interface CounterpartyEvent extends Event {
  CounterpartyId counterpartyId();

  LocalDate effectiveDate();

  record CounterpartyRegistered(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      CounterpartyDetails details,
      LocalDate effectiveDate)
      implements CounterpartyEvent {}

  record CounterpartyChanged(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      CounterpartyDetails details,
      LocalDate effectiveDate)
      implements CounterpartyEvent {}

  record CounterpartySuspended(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      String reason,
      LocalDate effectiveDate)
      implements CounterpartyEvent {}

  record CounterpartyResumed(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      String reason,
      LocalDate effectiveDate)
      implements CounterpartyEvent {}
}
