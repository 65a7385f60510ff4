package org.sycee.app.http.supervision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.app.http.supervision.ActDesk.History;
import org.sycee.ledger.riskalert.RiskAlert;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.riskalert.RiskAlertEvent.AssistanceTaskSent;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClearedByPhone;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClosed;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertEscalatedOnSite;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertRaised;
import org.sycee.ledger.riskalert.RiskAlertId;

/// An alert and what was done about it.
@Schema(name = "RiskAlert", description = "An alert and what was done about it.")
record RiskAlertResource(
    RiskAlertId alertId,
    RiskAlert.Status status,
    String entity,
    String branch,
    String model,
    String subject,
    LocalDate raisedOn,
    Optional<RiskAlertWishes.Clearing> clearedByPhone,
    Optional<RiskAlertWishes.Escalation> escalatedOnSite,
    Optional<RiskAlertWishes.Task> assistanceTask,
    Optional<RiskAlertWishes.Closing> closed,
    @Schema(description = "Position of its last event in the log.") long position,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  static RiskAlertResource of(History<RiskAlertEvent> history) {
    RiskAlert state = RiskAlert.UNKNOWN;
    for (RiskAlertEvent event : history.events()) {
      state = state.evolve(event);
    }
    var raised = (RiskAlertRaised) history.first();
    return new RiskAlertResource(
        raised.alertId(),
        state.status(),
        raised.entity(),
        raised.branch(),
        raised.model(),
        raised.subject(),
        raised.date(),
        history
            .only(RiskAlertClearedByPhone.class)
            .map(e ->
                new RiskAlertWishes.Clearing(e.monitor(), e.explanation(), Optional.of(e.date()))),
        history
            .only(RiskAlertEscalatedOnSite.class)
            .map(e ->
                new RiskAlertWishes.Escalation(e.monitor(), e.inspector(), Optional.of(e.date()))),
        history
            .only(AssistanceTaskSent.class)
            .map(e ->
                new RiskAlertWishes.Task(
                    e.monitor(), e.investigator(), e.taskNumber(), Optional.of(e.date()))),
        history
            .only(RiskAlertClosed.class)
            .map(e -> new RiskAlertWishes.Closing(e.outcome(), Optional.of(e.date()))),
        history.last().position(),
        actions(state.status()));
  }

  private static List<String> actions(RiskAlert.Status status) {
    return switch (status) {
      case NEW -> List.of("clear-by-phone", "escalate-on-site", "send-assistance-task");
      case ESCALATED_ON_SITE, ASSISTANCE_TASK -> List.of("close");
      case UNKNOWN, CLEARED_BY_PHONE, CLOSED -> List.of();
    };
  }
}
