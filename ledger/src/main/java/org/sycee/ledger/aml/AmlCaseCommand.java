package org.sycee.ledger.aml;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a case. `date` is the day on which it is done.
public sealed interface AmlCaseCommand extends Command {
  AmlCaseId caseId();

  LocalDate date();

  /// `businessDays` are the business days that follow `date`, in order and without a gap: the
  /// calendar from which the deadline is counted.
  record OpenAmlCase(
      TransactionId transactionId,
      AmlCaseId caseId,
      Suspicion suspicion,
      LocalDate date,
      List<LocalDate> businessDays)
      implements AmlCaseCommand {
    public OpenAmlCase {
      businessDays = List.copyOf(businessDays);
    }
  }

  record RateAmlCase(
      TransactionId transactionId,
      AmlCaseId caseId,
      String specialist,
      Rating rating,
      String reasons,
      LocalDate date)
      implements AmlCaseCommand {}

  /// `recipient` is the next level, `documentNumber` that of the report.
  record ReportAmlCase(
      TransactionId transactionId,
      AmlCaseId caseId,
      String recipient,
      String documentNumber,
      LocalDate date)
      implements AmlCaseCommand {}
}
