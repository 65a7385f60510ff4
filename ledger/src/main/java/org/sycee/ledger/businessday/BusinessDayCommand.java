package org.sycee.ledger.businessday;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a legal entity's business day.
public sealed interface BusinessDayCommand extends Command {
  String entity();

  LocalDate date();

  record OpenBusinessDay(TransactionId transactionId, String entity, LocalDate date)
      implements BusinessDayCommand {}

  /// The cut-off: from here on only the end of the day books on it.
  record StartEndOfDay(TransactionId transactionId, String entity, LocalDate date)
      implements BusinessDayCommand {}

  record CloseBusinessDay(TransactionId transactionId, String entity, LocalDate date)
      implements BusinessDayCommand {}
}
