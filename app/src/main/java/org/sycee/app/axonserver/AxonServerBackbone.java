package org.sycee.app.axonserver;

import java.util.List;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.sycee.app.Modules;
import org.sycee.app.axon.Backbone;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.StrongCache;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.wire.EventSerializer;
import org.sycee.app.eventstore.wire.MessageSerializer;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.Command;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.rates.Rates;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.fxposition.FxPositions;

/// Axon Server as the place of events and as the bus between nodes.
final class AxonServerBackbone implements Backbone {
  private final AxonServerLink link;
  private final MessageSerializer messages = messages();
  private final EventStore store;
  private final CommandBus bus;
  private final BusinessDays businessDays;
  private final StreamedRates rates;
  private final Calendars calendars;
  private final CountedPositions events;
  private final ClaimedTransactions transactions;

  AxonServerBackbone(AxonServerLink link, EventLog log, TransactionClaims claims) {
    this.link = link;
    this.store = store(link, new EventSerializer(log.types(), log.json()));
    this.businessDays = new StreamedBusinessDays(store);
    this.rates = new StreamedRates(store);
    calendars = new StreamedCalendars(store);
    this.events = new CountedPositions(store);
    this.transactions = new ClaimedTransactions(claims, store);
    this.bus = bus(new ClaimedHandling(claims, transactions));
  }

  static MessageSerializer messages() {
    return new MessageSerializer(
        Modules.commands(), List.of(Refusal.class, Unavailable.class, Outcome.class));
  }

  private static EventStore store(AxonServerLink link, EventSerializer serializer) {
    return AxonServerEventStore.builder()
        .configuration(link.configuration())
        .platformConnectionManager(link.connections())
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        // No aggregate takes snapshots, so one that is found is not ours.
        .snapshotFilter(SnapshotFilter.rejectAll())
        .build();
  }

  private CommandBus bus(ClaimedHandling handling) {
    var here = SimpleCommandBus.builder().build();
    here.registerHandlerInterceptor(handling);
    here.registerHandlerInterceptor(Backbone.origin());
    return AxonServerCommandBus.builder()
        .axonServerConnectionManager(link.connections())
        .configuration(link.configuration())
        .localSegment(here)
        .serializer(messages)
        .routingStrategy(message -> CommandTargets.routingKey((Command) message.getPayload()))
        .build();
  }

  /// The query bus of Axon Server. Nothing asks it anything yet: read models are read from
  /// PostgreSQL, which every node reaches.
  QueryBus queryBus(QueryUpdateEmitter emitter) {
    return AxonServerQueryBus.builder()
        .axonServerConnectionManager(link.connections())
        .configuration(link.configuration())
        .localSegment(SimpleQueryBus.builder().queryUpdateEmitter(emitter).build())
        .updateEmitter(emitter)
        .messageSerializer(messages)
        .genericSerializer(messages)
        .build();
  }

  @Override
  public EventStore store() {
    return store;
  }

  @Override
  public CommandBus bus() {
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
    return events;
  }

  ClaimedTransactions transactions() {
    return transactions;
  }

  /// The last position of the log.
  long end() {
    return events.last();
  }
}
