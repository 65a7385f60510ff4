package org.sycee.treasury.calendar;

import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a calendar.
public sealed interface CalendarCommand extends Command {
  CalendarId calendarId();

  /// A year that the calendar does not know yet, next to those it knows.
  record PublishCalendarYear(TransactionId transactionId, CalendarId calendarId, CalendarYear days)
      implements CalendarCommand {}

  /// All days of a year that is known: one of them was wrong, or what was foreseen is official now.
  record CorrectCalendarYear(
      TransactionId transactionId, CalendarId calendarId, CalendarYear days, String reason)
      implements CalendarCommand {}
}
