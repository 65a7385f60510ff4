package org.sycee.ledger.supervisionerror;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.CorrectError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.NotifyError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;

/// Connects an error to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "SupervisionError")
public final class SupervisionErrorAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private SupervisionError state = SupervisionError.unknown();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RegisterError command, BookedFacts facts) {
    apply(state.decide(command, facts));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(NotifyError command, BookedFacts facts) {
    apply(state.decide(command, facts));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectError command, BookedFacts facts) {
    apply(state.decide(command, facts));
  }

  @EventSourcingHandler
  void on(SupervisionErrorEvent event) {
    state = state.evolve(event);
    id = event.errorId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
