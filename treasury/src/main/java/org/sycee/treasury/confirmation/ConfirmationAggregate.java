package org.sycee.treasury.confirmation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.treasury.DealId;
import org.sycee.treasury.confirmation.ConfirmationCommand.RecordConfirmation;

/// Connects the confirmation of a deal to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Confirmation")
public final class ConfirmationAggregate {
  /// Streams of confirmations, and no others, have this prefix.
  public static final String ID_PREFIX = "cnf_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Confirmation confirmation = Confirmation.NONE;

  public static String idOf(DealId deal) {
    return ID_PREFIX + deal;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RecordConfirmation command, BusinessDays days) {
    apply(confirmation.decide(command, days));
  }

  @EventSourcingHandler
  void on(ConfirmationEvent event) {
    confirmation = confirmation.evolve(event);
    id = idOf(event.dealId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
