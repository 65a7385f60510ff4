package org.sycee.app.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.rates.Rates;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealingRoom;
import org.sycee.treasury.fxposition.FxPositions;

/// What the assembly stands on: where events are stored and how commands reach their handlers.
public interface Backbone {

  EventStore store();

  CommandBus bus();

  /// Where aggregates are kept in memory, as long as nobody else can have changed them.
  Cache cache(int maximumSize);

  BusinessDays businessDays();

  Rates rates();

  Calendars calendars();

  /// What deals are checked against.
  DealingRoom dealingRoom();

  /// What portfolios hold of foreign currencies.
  FxPositions fxPositions();

  /// What has been booked, for a decision that cites it.
  BookedFacts facts();

  /// All events in the order of the log; the token of each is its position, counted from 1.
  StreamableMessageSource<TrackedEventMessage<?>> events();

  /// Puts who sent the command, from where, and its fingerprint into every event it causes.
  static MessageHandlerInterceptor<CommandMessage<?>> origin() {
    return new CorrelationDataInterceptor<>(
        new SimpleCorrelationDataProvider(
            Origin.ACTOR, Origin.SOURCE, Origin.CORRELATION_ID, CommandDesk.FINGERPRINT));
  }
}
