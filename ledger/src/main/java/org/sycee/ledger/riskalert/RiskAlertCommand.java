package org.sycee.ledger.riskalert;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of an alert. `date` is the day on which it is done.
public sealed interface RiskAlertCommand extends Command {
  RiskAlertId alertId();

  LocalDate date();

  /// `model` is the warning model that raised it, `subject` the account, teller or voucher it is
  /// about.
  record RaiseAlert(
      TransactionId transactionId,
      RiskAlertId alertId,
      String entity,
      String branch,
      String model,
      String subject,
      LocalDate date)
      implements RiskAlertCommand {}

  record ClearAlertByPhone(
      TransactionId transactionId,
      RiskAlertId alertId,
      String monitor,
      String explanation,
      LocalDate date)
      implements RiskAlertCommand {}

  record EscalateAlertOnSite(
      TransactionId transactionId,
      RiskAlertId alertId,
      String monitor,
      String inspector,
      LocalDate date)
      implements RiskAlertCommand {}

  record SendAssistanceTask(
      TransactionId transactionId,
      RiskAlertId alertId,
      String monitor,
      String investigator,
      String taskNumber,
      LocalDate date)
      implements RiskAlertCommand {}

  record CloseAlert(
      TransactionId transactionId, RiskAlertId alertId, String outcome, LocalDate date)
      implements RiskAlertCommand {}
}
