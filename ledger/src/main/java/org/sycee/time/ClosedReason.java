package org.sycee.time;

/// Why a date is not a business day.
public enum ClosedReason {
  WEEKEND,
  HOLIDAY,
  /// Not known to be one: the calendar has no data for the year.
  OUTSIDE_KNOWN_YEARS
}
