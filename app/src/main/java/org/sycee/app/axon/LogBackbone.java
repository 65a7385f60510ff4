package org.sycee.app.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEventStore;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.rates.Rates;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.fxposition.FxPositions;

/// The log in PostgreSQL, and a bus within this program whose transactions are the log's.
final class LogBackbone implements Backbone {
  private final EventLog log;

  LogBackbone(EventLog log) {
    this.log = log;
  }

  @Override
  public EventStore store() {
    return log.store();
  }

  @Override
  public CommandBus bus() {
    var bus = SimpleCommandBus.builder().transactionManager(log.transactions()).build();
    bus.registerHandlerInterceptor(Backbone.origin());
    return bus;
  }

  @Override
  public Cache cache(int maximumSize) {
    var cache = new StrongCache(maximumSize, LogEventStore::isChangingNow);
    log.others().onChange(cache::forget);
    return cache;
  }

  @Override
  public BusinessDays businessDays() {
    return log.businessDays();
  }

  @Override
  public Rates rates() {
    return log.rates();
  }

  @Override
  public Calendars calendars() {
    return log.references();
  }

  @Override
  public DealingRoom dealingRoom() {
    return new DealingRoom(
        log.references(),
        log.references(),
        log.limits(),
        log.references(),
        log.positions(),
        log.references(),
        log.references());
  }

  @Override
  public FxPositions fxPositions() {
    return log.derivatives();
  }

  @Override
  public BookedFacts facts() {
    return id -> log.reader().ofTransaction(id).stream().map(log.json()::read).toList();
  }

  @Override
  public StreamableMessageSource<TrackedEventMessage<?>> events() {
    return log.store();
  }
}
