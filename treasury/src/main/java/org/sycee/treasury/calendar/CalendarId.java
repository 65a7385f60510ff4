package org.sycee.treasury.calendar;

import java.util.Locale;
import org.sycee.ledger.NameShape;

/// The name of a calendar: the four letters of a business centre (CNBE, USNY), or an own name of 2
/// to 20 capital letters, digits or `_`.
public record CalendarId(String value) implements Comparable<CalendarId> {
  private static final int LONGEST = 20;

  public CalendarId {
    if (value.length() < 2
        || !NameShape.fits(value, 0, LONGEST, "_")
        || !value.equals(value.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "a calendar has 2 to 20 capital letters, digits or _ but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(CalendarId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
