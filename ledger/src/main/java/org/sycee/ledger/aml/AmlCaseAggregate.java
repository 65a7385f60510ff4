package org.sycee.ledger.aml;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.RateAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.ReportAmlCase;

/// Connects a case to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "AmlCase")
public final class AmlCaseAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private AmlCase state = AmlCase.UNKNOWN;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OpenAmlCase command) {
    apply(state.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RateAmlCase command) {
    apply(state.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReportAmlCase command) {
    apply(state.decide(command));
  }

  @EventSourcingHandler
  void on(AmlCaseEvent event) {
    state = state.evolve(event);
    id = event.caseId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
