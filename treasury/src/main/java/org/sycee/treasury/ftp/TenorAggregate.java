package org.sycee.treasury.ftp;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.treasury.ftp.TenorCommand.AssignTenor;

/// Connects behavioural tenors to Axon: loads them from their events, stores what they decide.
@AggregateRoot(type = "BehaviouralTenors")
public final class TenorAggregate {
  /// Streams of behavioural tenors, and no others, have this prefix.
  public static final String ID_PREFIX = "ftp_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private BehaviouralTenors tenors = BehaviouralTenors.NONE;

  public static String idOf(String entity) {
    return ID_PREFIX + entity;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(AssignTenor command) {
    apply(tenors.decide(command));
  }

  @EventSourcingHandler
  void on(TenorEvent event) {
    tenors = tenors.evolve(event);
    id = idOf(event.entity());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
