package org.sycee.treasury.instrument;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a security, each from a date on, which may lie in the past: what was
/// known before stays in the log.
public sealed interface InstrumentCommand extends Command {
  InstrumentId instrumentId();

  LocalDate effectiveDate();

  record DefineInstrument(
      TransactionId transactionId,
      InstrumentId instrumentId,
      InstrumentDetails details,
      LocalDate effectiveDate)
      implements InstrumentCommand {}

  record ChangeInstrument(
      TransactionId transactionId,
      InstrumentId instrumentId,
      InstrumentDetails details,
      LocalDate effectiveDate)
      implements InstrumentCommand {}

  /// No deals from the date on: it has matured, was called or is not dealt in any more.
  record RetireInstrument(
      TransactionId transactionId,
      InstrumentId instrumentId,
      String reason,
      LocalDate effectiveDate)
      implements InstrumentCommand {}
}
