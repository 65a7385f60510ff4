package org.sycee.ledger.clearing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.clearing.ClearingCommand.SettleClearing;

/// Connects the clearing of a legal entity to Axon: stores what it decides.
@AggregateRoot(type = "Clearing")
public final class ClearingAggregate {
  private static final String ID_PREFIX = "clr_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  public static String idOf(String entity) {
    return ID_PREFIX + entity;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SettleClearing command, BusinessDays days) {
    apply(Clearing.decide(command, days));
  }

  @EventSourcingHandler
  void on(ClearingEvent event) {
    id = idOf(event.entity());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
