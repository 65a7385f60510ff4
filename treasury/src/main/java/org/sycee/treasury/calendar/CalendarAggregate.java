package org.sycee.treasury.calendar;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sycee.treasury.calendar.CalendarCommand.*;

/// Connects a calendar to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Calendar")
public final class CalendarAggregate {
  /// Streams of calendars, and no others, have this prefix.
  public static final String ID_PREFIX = "cal_";

  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Calendar calendar = Calendar.UNPUBLISHED;

  public static String idOf(CalendarId calendar) {
    return ID_PREFIX + calendar;
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PublishCalendarYear command) {
    apply(calendar.decide(command));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(CorrectCalendarYear command) {
    apply(calendar.decide(command));
  }

  @EventSourcingHandler
  void on(CalendarEvent event) {
    calendar = calendar.evolve(event);
    id = idOf(event.calendarId());
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
