package org.sycee.app.axonserver;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sycee.treasury.calendar.Calendar;
import org.sycee.treasury.calendar.CalendarAggregate;
import org.sycee.treasury.calendar.CalendarEvent;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.Calendars;

/// The published years of all calendars, each calendar followed through its stream as in
/// [StreamedBusinessDays].
final class StreamedCalendars implements Calendars {
  private final StreamedStates<Calendar> calendars;

  StreamedCalendars(EventStore store) {
    calendars =
        new StreamedStates<>(
            store,
            Calendar.UNPUBLISHED,
            (calendar, event) -> calendar.evolve((CalendarEvent) event));
  }

  @Override
  public Calendar of(CalendarId id) {
    return calendars.of(CalendarAggregate.idOf(id));
  }
}
