package org.sycee.ledger.riskalert;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to an alert. None of it moves money.
public sealed interface RiskAlertEvent extends Event {
  RiskAlertId alertId();

  LocalDate date();

  record RiskAlertRaised(
      TransactionId transactionId,
      RiskAlertId alertId,
      String entity,
      String branch,
      String model,
      String subject,
      LocalDate date)
      implements RiskAlertEvent {}

  record RiskAlertClearedByPhone(
      TransactionId transactionId,
      RiskAlertId alertId,
      String monitor,
      String explanation,
      LocalDate date)
      implements RiskAlertEvent {}

  record RiskAlertEscalatedOnSite(
      TransactionId transactionId,
      RiskAlertId alertId,
      String monitor,
      String inspector,
      LocalDate date)
      implements RiskAlertEvent {}

  record AssistanceTaskSent(
      TransactionId transactionId,
      RiskAlertId alertId,
      String monitor,
      String investigator,
      String taskNumber,
      LocalDate date)
      implements RiskAlertEvent {}

  record RiskAlertClosed(
      TransactionId transactionId, RiskAlertId alertId, String outcome, LocalDate date)
      implements RiskAlertEvent {}
}
