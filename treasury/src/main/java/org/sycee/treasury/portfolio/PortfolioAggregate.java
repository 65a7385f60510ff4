package org.sycee.treasury.portfolio;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.portfolio.PortfolioCommand.*;

/// Connects a portfolio to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Portfolio")
public final class PortfolioAggregate {
  /// Streams of portfolios, and no others, have this prefix.
  public static final String ID_PREFIX = "pfo_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Portfolio portfolio = Portfolio.UNKNOWN;

  public static String idOf(AccountingUnit unit) {
    return ID_PREFIX + unit;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OpenPortfolio command) {
    apply(portfolio.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SetPriceBand command) {
    apply(portfolio.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ClosePortfolio command) {
    apply(portfolio.decide(command));
  }

  @EventSourcingHandler
  void on(PortfolioEvent event) {
    portfolio = portfolio.evolve(event);
    id = idOf(event.unit());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
