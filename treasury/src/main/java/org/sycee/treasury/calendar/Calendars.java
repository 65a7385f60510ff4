package org.sycee.treasury.calendar;

import java.util.Currency;
import org.sycee.time.BusinessCalendar;

/// All calendars at the moment of a decision.
@FunctionalInterface
public interface Calendars {
  /// As the program knows them without being told.
  Calendars BUILT_IN = _ -> Calendar.UNPUBLISHED;

  /// [Calendar#UNPUBLISHED] if nobody has published a year of it.
  Calendar of(CalendarId id);

  /// A calendar by its name; `CNBE+USNY` needs both. Throws [IllegalArgumentException] if there is
  /// none.
  default BusinessCalendar named(String name) {
    return BusinessCalendar.named(
        name,
        single -> {
          var id = new CalendarId(single);
          return of(id).known(id);
        });
  }

  /// On which days money of the currency can be paid.
  default BusinessCalendar settling(Currency currency) {
    return named(SettlementCalendars.of(currency));
  }
}
