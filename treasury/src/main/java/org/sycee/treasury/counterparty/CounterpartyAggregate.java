package org.sycee.treasury.counterparty;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.treasury.counterparty.CounterpartyCommand.*;

/// Connects a counterparty to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Counterparty")
public final class CounterpartyAggregate {
  /// Streams of counterparties, and no others, have this prefix.
  public static final String ID_PREFIX = "cpt_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Counterparty counterparty = Counterparty.UNKNOWN;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RegisterCounterparty command) {
    apply(counterparty.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ChangeCounterparty command) {
    apply(counterparty.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SuspendCounterparty command) {
    apply(counterparty.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ResumeCounterparty command) {
    apply(counterparty.decide(command));
  }

  @EventSourcingHandler
  void on(CounterpartyEvent event) {
    counterparty = counterparty.evolve(event);
    id = event.counterpartyId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
