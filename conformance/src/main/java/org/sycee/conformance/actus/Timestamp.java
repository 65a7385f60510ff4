package org.sycee.conformance.actus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/// A moment of a published case. Only midnights occur: 00:00:00, and 23:59:59, which is the
/// midnight that ends the day. ACTUS techspecs 2.9.
record Timestamp(LocalDate written, boolean endOfDay) {
  private static final LocalTime END = LocalTime.of(23, 59);

  static Timestamp parse(String text) {
    try {
      int separator = text.indexOf('T');
      if (separator < 0) {
        return new Timestamp(LocalDate.parse(text), false);
      }
      var date = LocalDate.parse(text.substring(0, separator));
      var time = LocalTime.parse(text.substring(separator + 1).replaceFirst("Z$", ""));
      if (time.equals(LocalTime.MIDNIGHT)) {
        return new Timestamp(date, false);
      }
      if (time.isBefore(END)) {
        throw new NotSupported("the time of day in " + text);
      }
      return new Timestamp(date, true);
    } catch (DateTimeException e) {
      throw new NotSupported("the date " + text);
    }
  }

  /// The day on which interest that runs to this moment ends.
  LocalDate date() {
    return endOfDay ? written.plusDays(1) : written;
  }
}
