package org.sycee.time;

import java.time.LocalDate;

/// A business calendar was asked about a date of a year it does not know.
///
/// An unknown year must not look like a year without holidays: the answer would be a wrong value
/// date. The remedy is to publish the year, as foreseen or by the official notice.
public final class DateOutsideCalendar extends RuntimeException {
  private final String calendar;
  private final LocalDate date;

  DateOutsideCalendar(String calendar, LocalDate date, int firstYear, int lastYear) {
    super(
        "calendar %s does not know %s: its years are %d to %d"
            .formatted(calendar, date, firstYear, lastYear));
    this.calendar = calendar;
    this.date = date;
  }

  public String calendar() {
    return calendar;
  }

  public LocalDate date() {
    return date;
  }
}
