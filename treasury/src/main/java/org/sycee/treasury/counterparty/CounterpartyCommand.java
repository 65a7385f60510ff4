package org.sycee.treasury.counterparty;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a counterparty, each from a date on, which may lie in the past: what
/// was known before stays in the log.
public sealed interface CounterpartyCommand extends Command {
  CounterpartyId counterpartyId();

  LocalDate effectiveDate();

  record RegisterCounterparty(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      CounterpartyDetails details,
      LocalDate effectiveDate)
      implements CounterpartyCommand {}

  record ChangeCounterparty(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      CounterpartyDetails details,
      LocalDate effectiveDate)
      implements CounterpartyCommand {}

  /// No deals until it is resumed; deals made before go on.
  record SuspendCounterparty(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      String reason,
      LocalDate effectiveDate)
      implements CounterpartyCommand {}

  record ResumeCounterparty(
      TransactionId transactionId,
      CounterpartyId counterpartyId,
      String reason,
      LocalDate effectiveDate)
      implements CounterpartyCommand {}
}
