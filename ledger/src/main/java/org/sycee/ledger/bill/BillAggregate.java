package org.sycee.ledger.bill;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.businessday.BusinessDays;

/// Connects a bill to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Bill")
public final class BillAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Bill bill = Bill.undiscounted();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CollectBill command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DishonourBill command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RediscountBill command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RepayRediscount command, BusinessDays days) {
    decide(command, days);
  }

  /// Loads a bill for the handler that binds it to a deposit in one transaction.
  static Aggregate<BillAggregate> load(Repository<BillAggregate> bills, BillId id) {
    try {
      return bills.loadOrCreate(id.value(), BillAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  /// Decides and stores; returns the fact.
  BillEvent decide(BillCommand command, BusinessDays days) {
    BillEvent fact = bill.decide(command, days);
    apply(fact);
    return fact;
  }

  @EventSourcingHandler
  void on(BillEvent event) {
    bill = bill.evolve(event);
    id = event.billId().value();
  }

  /// The bill as it stands.
  Bill bill() {
    return bill;
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
