package org.sycee.treasury.instrument;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a security as far as reference data go.
public sealed interface InstrumentEvent extends Event {
  InstrumentId instrumentId();

  LocalDate effectiveDate();

  record InstrumentDefined(
      TransactionId transactionId,
      InstrumentId instrumentId,
      InstrumentDetails details,
      LocalDate effectiveDate)
      implements InstrumentEvent {}

  record InstrumentChanged(
      TransactionId transactionId,
      InstrumentId instrumentId,
      InstrumentDetails details,
      LocalDate effectiveDate)
      implements InstrumentEvent {}

  record InstrumentRetired(
      TransactionId transactionId,
      InstrumentId instrumentId,
      String reason,
      LocalDate effectiveDate)
      implements InstrumentEvent {}
}
