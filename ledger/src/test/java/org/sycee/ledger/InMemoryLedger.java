package org.sycee.ledger;

import static org.sycee.ledger.LedgerScene.DAYS;
import static org.sycee.ledger.LedgerScene.NO_RATES;
import static org.sycee.ledger.LedgerScene.targetsOf;

import java.util.List;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.sycee.ledger.bill.BillAggregate;
import org.sycee.ledger.bill.BillHandler;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogetherHandler;
import org.sycee.ledger.facility.FacilityAggregate;
import org.sycee.ledger.lending.LendingHandler;
import org.sycee.ledger.loan.LoanAggregate;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.standingorder.StandingOrderAggregate;
import org.sycee.ledger.standingorder.StandingOrderHandler;
import org.sycee.ledger.transfer.MaturityPayoutHandler;
import org.sycee.ledger.transfer.TransferHandler;
import org.sycee.money.Money;

/// The whole ledger on a real Axon, with an event store in memory, on the open day of our scenes or
/// on the days given.
public final class InMemoryLedger implements AutoCloseable {
  private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
  private final Configuration axon;

  public InMemoryLedger() {
    this(DAYS);
  }

  public InMemoryLedger(BusinessDays days) {
    this(days, NO_RATES);
  }

  public InMemoryLedger(BusinessDays days, Rates rates) {
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(_ -> log)
            .registerComponent(BusinessDays.class, _ -> days)
            .registerComponent(Rates.class, _ -> rates)
            .registerComponent(BookedFacts.class, _ -> this::factsOf);
    LedgerModule.AGGREGATES.forEach(kind -> configurer.configureAggregate(shellOf(kind.root())));
    configurer.registerCommandHandler(c ->
        new TransferHandler(c.repository(DepositAggregate.class), days, rates, c.eventStore()));
    configurer.registerCommandHandler(c ->
        new BillHandler(
            c.repository(DepositAggregate.class),
            c.repository(BillAggregate.class),
            days,
            rates,
            c.eventStore()));
    configurer.registerCommandHandler(c ->
        new MaturityPayoutHandler(
            c.repository(DepositAggregate.class), days, rates, c.eventStore()));
    configurer.registerCommandHandler(c ->
        new StandingOrderHandler(
            c.repository(DepositAggregate.class),
            c.repository(StandingOrderAggregate.class),
            days,
            rates,
            c.eventStore()));
    configurer.registerCommandHandler(c ->
        new PostTogetherHandler(c.repository(DepositAggregate.class), days, rates, c.eventStore()));
    configurer.registerCommandHandler(c ->
        new LendingHandler(
            c.repository(DepositAggregate.class),
            c.repository(FacilityAggregate.class),
            c.repository(LoanAggregate.class),
            days,
            rates,
            c.eventStore()));
    axon = configurer.start();
  }

  private static <T> AggregateConfigurer<T> shellOf(Class<T> root) {
    return AggregateConfigurer.defaultConfiguration(root)
        .configureCommandTargetResolver(_ -> targetsOf(root));
  }

  /// Carries the wish out, or throws [Rejected].
  public void send(Command wish) {
    axon.commandGateway().sendAndWait(wish);
  }

  /// All facts of one aggregate, in the order stored.
  public List<Event> factsOf(String aggregateId) {
    return axon.eventStore()
        .readEvents(aggregateId)
        .asStream()
        .map(message -> (Event) message.getPayload())
        .toList();
  }

  private List<Event> factsOf(TransactionId transaction) {
    return facts().stream().filter(fact -> fact.transactionId().equals(transaction)).toList();
  }

  /// All facts of all aggregates, in the order stored.
  public List<Event> facts() {
    return log.readEvents(null, false)
        .map(EventMessage::getPayload)
        .map(Event.class::cast)
        .toList();
  }

  /// The balance of a deposit that has had some movement.
  public Money balanceOf(DepositId deposit) {
    return factsOf(deposit.value()).stream()
        .filter(BalanceChanged.class::isInstance)
        .map(fact -> ((BalanceChanged) fact).change())
        .reduce(Money::plus)
        .orElseThrow();
  }

  @Override
  public void close() {
    axon.shutdown();
  }
}
