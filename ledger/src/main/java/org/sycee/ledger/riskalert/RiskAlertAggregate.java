package org.sycee.ledger.riskalert;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.riskalert.RiskAlertCommand.ClearAlertByPhone;
import org.sycee.ledger.riskalert.RiskAlertCommand.CloseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.EscalateAlertOnSite;
import org.sycee.ledger.riskalert.RiskAlertCommand.RaiseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.SendAssistanceTask;

/// Connects an alert to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "RiskAlert")
public final class RiskAlertAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private RiskAlert state = RiskAlert.UNKNOWN;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RaiseAlert command) {
    apply(state.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ClearAlertByPhone command) {
    apply(state.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(EscalateAlertOnSite command) {
    apply(state.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SendAssistanceTask command) {
    apply(state.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CloseAlert command) {
    apply(state.decide(command));
  }

  @EventSourcingHandler
  void on(RiskAlertEvent event) {
    state = state.evolve(event);
    id = event.alertId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
