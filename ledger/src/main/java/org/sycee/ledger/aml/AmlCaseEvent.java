package org.sycee.ledger.aml;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a case. None of it moves money.
public sealed interface AmlCaseEvent extends Event {
  AmlCaseId caseId();

  LocalDate date();

  /// `reportBy` is the last day on which it is reported in time.
  record AmlCaseOpened(
      TransactionId transactionId,
      AmlCaseId caseId,
      Suspicion suspicion,
      LocalDate date,
      LocalDate reportBy)
      implements AmlCaseEvent {}

  record AmlCaseRated(
      TransactionId transactionId,
      AmlCaseId caseId,
      String specialist,
      Rating rating,
      String reasons,
      LocalDate date)
      implements AmlCaseEvent {}

  record AmlCaseReported(
      TransactionId transactionId,
      AmlCaseId caseId,
      String recipient,
      String documentNumber,
      LocalDate date)
      implements AmlCaseEvent {}
}
