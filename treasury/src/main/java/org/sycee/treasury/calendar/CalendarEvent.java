package org.sycee.treasury.calendar;

import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a calendar.
public sealed interface CalendarEvent extends Event {
  CalendarId calendarId();

  CalendarYear days();

  record CalendarYearPublished(
      TransactionId transactionId, CalendarId calendarId, CalendarYear days)
      implements CalendarEvent {}

  record CalendarYearCorrected(
      TransactionId transactionId, CalendarId calendarId, CalendarYear days, String reason)
      implements CalendarEvent {}
}
