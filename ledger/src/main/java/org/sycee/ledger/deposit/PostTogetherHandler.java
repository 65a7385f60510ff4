package org.sycee.ledger.deposit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.rates.Rates;

/// Decides many wishes in one unit of work. The deposits are loaded, and so locked, in the order of
/// their ids, each once: every further load would be committed again by Axon.
public final class PostTogetherHandler {
  private final Repository<DepositAggregate> deposits;
  private final BusinessDays days;
  private final Rates rates;
  private final EventStore store;

  public PostTogetherHandler(
      Repository<DepositAggregate> deposits, BusinessDays days, Rates rates, EventStore store) {
    this.deposits = deposits;
    this.days = days;
    this.rates = rates;
    this.store = store;
  }

  @CommandHandler
  void handle(PostTogether batch) {
    Map<DepositId, Aggregate<DepositAggregate>> loaded = new HashMap<>();
    batch.commands().stream()
        .map(DepositCommand::depositId)
        .distinct()
        .sorted()
        .forEach(id -> loaded.put(id, DepositAggregate.load(deposits, id)));
    for (DepositCommand command : batch.commands()) {
      Objects.requireNonNull(loaded.get(command.depositId()))
          .execute(deposit -> deposit.decide(command, days, rates, store));
    }
  }
}
