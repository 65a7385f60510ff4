package org.sycee.ledger.standingorder;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.standingorder.StandingOrderCommand.CancelStandingOrder;

/// Connects a standing order to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "StandingOrder")
public final class StandingOrderAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private StandingOrder order = StandingOrder.unplaced();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CancelStandingOrder command, BusinessDays days) {
    decide(command, days, Optional::empty);
  }

  /// Loads an order for the handler that binds it to its deposits.
  static Aggregate<StandingOrderAggregate> load(
      Repository<StandingOrderAggregate> orders, StandingOrderId id) {
    try {
      return orders.loadOrCreate(id.value(), StandingOrderAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  /// Decides and stores; returns the fact.
  StandingOrderEvent decide(StandingOrderCommand command, BusinessDays days, TransferTrial trial) {
    StandingOrderEvent fact = order.decide(command, days, trial);
    apply(fact);
    return fact;
  }

  @EventSourcingHandler
  void on(StandingOrderEvent event) {
    order = order.evolve(event);
    id = event.orderId().value();
  }

  /// The order as it stands.
  StandingOrder order() {
    return order;
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
