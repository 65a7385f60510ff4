package org.sycee.app.history.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How dates are written: a pattern of [DateTimeFormatter], such as `yyMMdd`.
public final class Dates {
  private static final Pattern YEAR = Pattern.compile("[yu]+");

  private final String pattern;
  private final DateTimeFormatter formatter;

  /// Years of two digits are those of the hundred years that begin with the base year.
  public Dates(String pattern, OptionalInt baseYear) {
    this.pattern = pattern;
    Matcher year = YEAR.matcher(pattern);
    if (!year.find()) {
      throw new IllegalArgumentException("the date pattern '" + pattern + "' has no year");
    }
    boolean twoDigits = year.group().length() == 2;
    if (twoDigits && baseYear.isEmpty()) {
      throw new IllegalArgumentException(
          "years of two digits in '%s' need a base-year, such as 1900".formatted(pattern));
    }
    if (!twoDigits && baseYear.isPresent()) {
      throw new IllegalArgumentException(
          "base-year is for years of two digits; the pattern is '" + pattern + "'");
    }
    var builder = new DateTimeFormatterBuilder();
    append(builder, pattern.substring(0, year.start()));
    if (twoDigits) {
      builder.appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(baseYear.getAsInt(), 1, 1));
    } else {
      builder.appendPattern("u".repeat(year.group().length()));
    }
    append(builder, pattern.substring(year.end()));
    this.formatter = builder.toFormatter().withResolverStyle(ResolverStyle.STRICT);
  }

  private static void append(DateTimeFormatterBuilder builder, String part) {
    if (!part.isEmpty()) {
      builder.appendPattern(part);
    }
  }

  /// The date; one that does not exist, such as 31 February, is refused.
  LocalDate read(String column, String text) {
    try {
      return LocalDate.parse(text, formatter);
    } catch (DateTimeException e) {
      throw RowRejection.DATE_UNREADABLE.because(
          "column %s: '%s' is not a date of the form %s".formatted(column, text, pattern));
    }
  }
}
