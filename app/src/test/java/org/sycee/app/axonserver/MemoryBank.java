package org.sycee.app.axonserver;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.sycee.app.Modules;
import org.sycee.app.TestBank;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.axon.Backbone;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.StrongCache;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.rates.Rates;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.fxposition.FxPositions;

/// One node of the profile `axonserver` with Axon's store in memory in the place of Axon Server:
/// like it, that store knows sequence numbers but no transaction ids. Claims are in PostgreSQL.
final class MemoryBank implements Backbone, AutoCloseable {
  private final EventStore store;
  private final TransactionClaims claims;
  private final ClaimedTransactions transactions;
  private final StreamedBusinessDays businessDays;
  private final StreamedRates rates;
  private final Calendars calendars;
  private final Configuration axon;
  private final CommandDesk desk;
  private final AtomicInteger ids = new AtomicInteger();

  /// Nodes with the same engine and database are nodes of one bank.
  MemoryBank(Database database, EventStorageEngine engine, int claimPatienceMillis, boolean books) {
    store = EmbeddedEventStore.builder().storageEngine(engine).build();
    claims = new TransactionClaims(database.pool(), claimPatienceMillis);
    transactions = new ClaimedTransactions(claims, store);
    businessDays = new StreamedBusinessDays(store);
    rates = new StreamedRates(store);
    calendars = new StreamedCalendars(store);
    var assembly = new AxonAssembly(this, 10_000);
    axon =
        (books ? assembly.commandsAndBooks(database.pool()) : assembly.commands())
            .buildConfiguration();
    axon.start();
    var log =
        new EventLog(
            database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee());
    desk =
        new CommandDesk(new AxonServerRoute(axon.commandBus(), _ -> {}), transactions, log.json());
  }

  @Override
  public EventStore store() {
    return store;
  }

  @Override
  public CommandBus bus() {
    var bus = SimpleCommandBus.builder().build();
    bus.registerHandlerInterceptor(new ClaimedHandling(claims, transactions));
    bus.registerHandlerInterceptor(Backbone.origin());
    return bus;
  }

  @Override
  public Cache cache(int maximumSize) {
    return new StrongCache(maximumSize);
  }

  @Override
  public BusinessDays businessDays() {
    return businessDays;
  }

  @Override
  public Rates rates() {
    return rates;
  }

  @Override
  public Calendars calendars() {
    return calendars;
  }

  @Override
  public DealingRoom dealingRoom() {
    return ClosedDealingRoom.ROOM;
  }

  @Override
  public FxPositions fxPositions() {
    return ClosedDealingRoom.POSITIONS;
  }

  @Override
  public BookedFacts facts() {
    return transactions::factsOf;
  }

  @Override
  public StreamableMessageSource<TrackedEventMessage<?>> events() {
    return new CountedPositions(store);
  }

  long end() {
    return new CountedPositions(store).last();
  }

  TransactionClaims claims() {
    return claims;
  }

  CommandDesk.Outcome submit(Command command) {
    return desk.submit(command, TestBank.TESTER);
  }

  TransactionId next() {
    return new TransactionId("m" + ids.incrementAndGet());
  }

  MemoryBank openDay() {
    submit(new OpenBusinessDay(next(), TestBank.UNIT.entity(), TestBank.DAY));
    return this;
  }

  DepositId openDeposit(String name) {
    var id = new DepositId("dep_" + name);
    submit(new OpenDeposit(next(), id, TestBank.terms(), TestBank.DAY));
    return id;
  }

  List<? extends DomainEventMessage<?>> stream(String aggregateId) {
    return store.readEvents(aggregateId).asStream().toList();
  }

  @Override
  public void close() {
    axon.shutdown();
  }
}
