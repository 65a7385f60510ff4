package org.sycee.treasury.fxposition;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.fxposition.FxPositionCommand.RevalueFxPosition;

/// Connects a position in foreign currency to Axon: loads it from its events, stores what it
/// decides.
@AggregateRoot(type = "FxPosition")
public final class FxPositionAggregate {
  /// Streams of positions in foreign currency, and no others, have this prefix.
  public static final String ID_PREFIX = "fxp_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private FxPosition position = FxPosition.NEVER_VALUED;

  public static String idOf(AccountingUnit portfolio) {
    return ID_PREFIX + portfolio;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RevalueFxPosition command, BusinessDays days, FxPositions positions) {
    apply(position.decide(command, days, positions));
  }

  @EventSourcingHandler
  void on(FxPositionEvent event) {
    position = position.evolve(event);
    id = idOf(event.portfolio());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
