package org.sycee.treasury.calendar;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a year of a calendar, or a row of a file of its days, in the order
/// checked.
public enum CalendarRejection implements Rejection {
  /// Every day and Monday to Friday mean what they say.
  CALENDAR_FIXED,
  CALENDAR_NOT_FOUND,
  /// The calendar knows the year: correct it.
  CALENDAR_YEAR_ALREADY_PUBLISHED,
  /// Between the years that are known and this one there would be a gap.
  CALENDAR_YEAR_NOT_ADJOINING,
  /// The calendar does not know the year: publish it.
  CALENDAR_YEAR_UNKNOWN,
  /// What is official is not made provisional again.
  CALENDAR_YEAR_OFFICIAL,
  CALENDAR_REASON_MISSING,
  CALENDAR_SOURCE_MISSING,
  CALENDAR_DAY_OUTSIDE_YEAR,
  HOLIDAY_ON_WEEKEND,
  WORKING_DAY_NOT_ON_WEEKEND,
  CALENDAR_DAY_TWICE,
  /// The control figure is not what the days add up to.
  BUSINESS_DAYS_DISAGREE,
  /// The correction says what was known before.
  CALENDAR_YEAR_UNCHANGED,
  /// A row of a file is none of the three kinds.
  CALENDAR_ROW_UNREADABLE,
  /// A file has one line with the number of business days.
  CALENDAR_COUNT_NOT_ONE,
  /// Days are asked for of more than a year, or backwards.
  CALENDAR_SPAN_OUT_OF_BOUNDS
}
