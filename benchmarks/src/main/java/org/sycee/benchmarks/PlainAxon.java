package org.sycee.benchmarks;

import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;
import org.sycee.app.Modules;
import org.sycee.app.axon.Origin;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.AggregateKind;
import org.sycee.ledger.Command;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.PostTogetherHandler;
import org.sycee.ledger.rates.Rates;

/// The deposits of Sycee, with the same commands, on Axon with any event store: what Sycee would be
/// without its own. The business day is open and stays so.
public final class PlainAxon implements AutoCloseable {
  private static final Rates NO_RATES = (_, _) -> RateTable.empty();
  private static final BusinessDays ALWAYS_OPEN =
      _ -> new BusinessDay(Optional.of(Accounts.DAY), false, Optional.empty());
  private static final MetaData METADATA =
      MetaData.with(Origin.ACTOR, Accounts.ORIGIN.actor())
          .and(Origin.SOURCE, Accounts.ORIGIN.source());

  private final Configuration axon;

  public PlainAxon(EventStore store, TransactionManager transactions, Optional<Cache> cache) {
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(_ -> JacksonSerializer.defaultSerializer())
            .configureEventStore(_ -> store)
            .configureCommandBus(
                _ -> SimpleCommandBus.builder().transactionManager(transactions).build())
            .registerComponent(BusinessDays.class, _ -> ALWAYS_OPEN)
            .registerComponent(Rates.class, _ -> NO_RATES);
    Modules.AGGREGATES.stream()
        .filter(kind -> kind.root().equals(DepositAggregate.class))
        .forEach(kind -> configurer.configureAggregate(aggregate(kind, cache)));
    axon =
        configurer
            .registerCommandHandler(c ->
                new PostTogetherHandler(
                    c.repository(DepositAggregate.class), ALWAYS_OPEN, NO_RATES, store))
            .start();
  }

  private static AggregateConfigurer<?> aggregate(AggregateKind<?> kind, Optional<Cache> cache) {
    AggregateConfigurer<?> aggregate =
        AggregateConfigurer.defaultConfiguration(kind.root())
            .configureCommandTargetResolver(_ ->
                message ->
                    new VersionedAggregateIdentifier(
                        (Object) kind.targetOf(message.getPayload()), null));
    cache.ifPresent(each -> aggregate.configureCache(_ -> each));
    return aggregate;
  }

  /// Sends a command; throws what prevented it.
  public void send(Command command) {
    send(axon.commandBus(), command);
  }

  /// Sends a command to any bus that answers in the thread that asks; throws what prevented it.
  public static void send(CommandBus bus, Command command) {
    var answer = new Answer();
    bus.dispatch(
        new GenericCommandMessage<Command>(
            new GenericCommandMessage<>(command, METADATA), command.getClass().getName()),
        answer::set);
    switch (answer.failure) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    axon.shutdown();
  }

  private static final class Answer {
    private @Nullable Throwable failure = new IllegalStateException("the bus has not answered");

    void set(CommandMessage<?> command, CommandResultMessage<?> result) {
      failure = result.isExceptional() ? result.exceptionResult() : null;
    }
  }
}
