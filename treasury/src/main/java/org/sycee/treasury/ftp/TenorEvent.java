package org.sycee.treasury.ftp;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.time.Tenor;

/// Everything that can happen to the behavioural tenors of a legal entity.
public sealed interface TenorEvent extends Event {
  String entity();

  record TenorAssigned(
      TransactionId transactionId,
      String entity,
      String product,
      Tenor tenor,
      LocalDate effectiveDate,
      String reason)
      implements TenorEvent {}
}
