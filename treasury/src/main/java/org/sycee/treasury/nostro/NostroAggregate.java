package org.sycee.treasury.nostro;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.nostro.NostroCommand.*;

/// Connects a nostro account to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Nostro")
public final class NostroAggregate {
  /// Streams of nostro accounts, and no others, have this prefix.
  public static final String ID_PREFIX = "nos_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Nostro nostro = Nostro.notOpened();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OpenNostro command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ImportStatement command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReconcileNostro command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ExplainBreak command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CloseBreak command, BusinessDays days, DealingRoom room) {
    decide(command, days, room);
  }

  private void decide(NostroCommand command, BusinessDays days, DealingRoom room) {
    apply(nostro.decide(command, days, room.counterparties()));
  }

  @EventSourcingHandler
  void on(NostroEvent event) {
    nostro = nostro.evolve(event);
    id = event.nostroId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
