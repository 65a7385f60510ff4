package org.sycee.ledger.stationery;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.stationery.StockCommand.IssueBlanks;
import org.sycee.ledger.stationery.StockCommand.ReceiveBlanks;
import org.sycee.ledger.stationery.StockCommand.UseBlanks;
import org.sycee.ledger.stationery.StockCommand.VoidBlanks;

/// Connects a stock to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Stock")
public final class StockAggregate {
  private static final String ID_PREFIX = "stk_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Stock stock = Stock.EMPTY;

  public static String idOf(StockId stockId) {
    return ID_PREFIX + stockId;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReceiveBlanks command, BusinessDays days) {
    apply(stock.decide(command, days));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(IssueBlanks command, BusinessDays days) {
    apply(stock.decide(command, days));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(UseBlanks command, BusinessDays days) {
    apply(stock.decide(command, days));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(VoidBlanks command, BusinessDays days) {
    apply(stock.decide(command, days));
  }

  @EventSourcingHandler
  void on(StockEvent event) {
    stock = stock.evolve(event);
    id = idOf(event.stockId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
