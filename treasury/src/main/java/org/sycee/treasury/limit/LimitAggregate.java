package org.sycee.treasury.limit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.treasury.limit.LimitCommand.*;

/// Connects a limit to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Limit")
public final class LimitAggregate {
  /// Streams of limits, and no others, have this prefix.
  public static final String ID_PREFIX = "lim_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Limit limit = Limit.NOT_SET;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SetLimit command, BusinessDays days) {
    apply(limit.decide(command, days));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ChangeLimit command, BusinessDays days) {
    apply(limit.decide(command, days));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OverrideLimit command, BusinessDays days) {
    apply(limit.decide(command, days));
  }

  @EventSourcingHandler
  void on(LimitEvent event) {
    limit = limit.evolve(event);
    id = event.limitId().value();
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
