package org.sycee.app.http.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Business dates as text: `2026-01-05`, in the years 1900 to 2999.
public final class BusinessDates {
  private static final Pattern SHAPE = Pattern.compile("(19|2\\d)\\d\\d-\\d\\d-\\d\\d");

  private BusinessDates() {}

  public static LocalDate parse(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a date is written 2026-01-05, from 1900 to 2999, but this one is '%s'".formatted(text));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day %s".formatted(text), e);
    }
  }
}
