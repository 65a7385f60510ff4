package org.sycee.ledger.riskalert;

import static org.sycee.ledger.riskalert.RiskAlertRejection.DATE_BEFORE_LAST_STEP;
import static org.sycee.ledger.riskalert.RiskAlertRejection.RISK_ALERT_ALREADY_HANDLED;
import static org.sycee.ledger.riskalert.RiskAlertRejection.RISK_ALERT_ALREADY_RAISED;
import static org.sycee.ledger.riskalert.RiskAlertRejection.RISK_ALERT_AT_ITS_END;
import static org.sycee.ledger.riskalert.RiskAlertRejection.RISK_ALERT_NOT_FOUND;
import static org.sycee.ledger.riskalert.RiskAlertRejection.RISK_ALERT_NOT_HANDLED;

import java.time.LocalDate;
import org.sycee.ledger.riskalert.RiskAlertCommand.ClearAlertByPhone;
import org.sycee.ledger.riskalert.RiskAlertCommand.CloseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.EscalateAlertOnSite;
import org.sycee.ledger.riskalert.RiskAlertCommand.RaiseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.SendAssistanceTask;
import org.sycee.ledger.riskalert.RiskAlertEvent.AssistanceTaskSent;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClearedByPhone;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClosed;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertEscalatedOnSite;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertRaised;

/// The state of an alert, and the rules that change it (P18). Pure.
///
/// `since` is the day of the last step; a day before it is refused.
public record RiskAlert(Status status, LocalDate since) {
  public static final RiskAlert UNKNOWN = new RiskAlert(Status.UNKNOWN, LocalDate.MIN);

  /// Where an alert stands.
  public enum Status {
    UNKNOWN,
    NEW,
    CLEARED_BY_PHONE,
    ESCALATED_ON_SITE,
    ASSISTANCE_TASK,
    CLOSED
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  public RiskAlertEvent decide(RiskAlertCommand command) {
    return switch (command) {
      case RaiseAlert c -> {
        RISK_ALERT_ALREADY_RAISED.unless(
            status == Status.UNKNOWN, () -> "%s is %s".formatted(c.alertId(), status));
        yield new RiskAlertRaised(
            c.transactionId(),
            c.alertId(),
            c.entity(),
            c.branch(),
            c.model(),
            c.subject(),
            c.date());
      }
      case ClearAlertByPhone c -> {
        requireNew(c);
        yield new RiskAlertClearedByPhone(
            c.transactionId(), c.alertId(), c.monitor(), c.explanation(), c.date());
      }
      case EscalateAlertOnSite c -> {
        requireNew(c);
        yield new RiskAlertEscalatedOnSite(
            c.transactionId(), c.alertId(), c.monitor(), c.inspector(), c.date());
      }
      case SendAssistanceTask c -> {
        requireNew(c);
        yield new AssistanceTaskSent(
            c.transactionId(),
            c.alertId(),
            c.monitor(),
            c.investigator(),
            c.taskNumber(),
            c.date());
      }
      case CloseAlert c -> {
        requireHandled(c);
        yield new RiskAlertClosed(c.transactionId(), c.alertId(), c.outcome(), c.date());
      }
    };
  }

  public RiskAlert evolve(RiskAlertEvent event) {
    return switch (event) {
      case RiskAlertRaised e -> new RiskAlert(Status.NEW, e.date());
      case RiskAlertClearedByPhone e -> new RiskAlert(Status.CLEARED_BY_PHONE, e.date());
      case RiskAlertEscalatedOnSite e -> new RiskAlert(Status.ESCALATED_ON_SITE, e.date());
      case AssistanceTaskSent e -> new RiskAlert(Status.ASSISTANCE_TASK, e.date());
      case RiskAlertClosed e -> new RiskAlert(Status.CLOSED, e.date());
    };
  }

  private void requireNew(RiskAlertCommand c) {
    requireKnown(c);
    RISK_ALERT_ALREADY_HANDLED.unless(
        status == Status.NEW, () -> "%s is %s".formatted(c.alertId(), status));
    requireNotBefore(c);
  }

  private void requireHandled(RiskAlertCommand c) {
    requireKnown(c);
    RISK_ALERT_NOT_HANDLED.unless(status != Status.NEW, () -> c.alertId() + " is new");
    RISK_ALERT_AT_ITS_END.unless(
        status == Status.ESCALATED_ON_SITE || status == Status.ASSISTANCE_TASK,
        () -> "%s is %s".formatted(c.alertId(), status));
    requireNotBefore(c);
  }

  private void requireKnown(RiskAlertCommand c) {
    RISK_ALERT_NOT_FOUND.unless(
        status != Status.UNKNOWN, () -> c.alertId() + " has never been raised");
  }

  private void requireNotBefore(RiskAlertCommand c) {
    DATE_BEFORE_LAST_STEP.unless(
        !c.date().isBefore(since), () -> "%s is before %s".formatted(c.date(), since));
  }
}
