package org.sycee.treasury.calendar;

import static org.sycee.treasury.calendar.CalendarRejection.*;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.Rejected;
import org.sycee.treasury.calendar.CalendarYear.Status;
import org.sycee.treasury.reference.FaultyLine;

/// A file with the days of a year, a fact a line: `2027-01-01,holiday`, `2027-02-06,working`, and
/// once `2027,249`, the number of business days. Empty lines and those that begin with `#` tell
/// nothing. Every line that is none of these is told with what is wrong with it.
public final class CalendarFile {
  private final int year;
  private final List<LocalDate> holidays = new ArrayList<>();
  private final List<LocalDate> workingDays = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();
  private final List<FaultyLine> faults = new ArrayList<>();
  private Optional<Integer> businessDays = Optional.empty();
  private int rows;

  private CalendarFile(int year) {
    this.year = year;
  }

  public static CalendarFile read(String text, int year) {
    var file = new CalendarFile(year);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        file.add(i + 1L, line);
      }
    }
    if (file.businessDays.isEmpty()) {
      file.faults.add(
          new FaultyLine(
              lines.size() + 1L,
              CALENDAR_COUNT_NOT_ONE.because(
                  "no line tells the number of business days, as in %d,249".formatted(year))));
    }
    return file;
  }

  private void add(long number, String line) {
    rows++;
    try {
      read(line);
    } catch (Rejected refusal) {
      faults.add(new FaultyLine(number, refusal));
    }
  }

  private void read(String line) {
    String[] fields = line.split(",", -1);
    if (fields.length != 2) {
      throw unreadable(line);
    }
    switch (fields[1].strip()) {
      case "holiday" -> {
        LocalDate day = day(fields[0].strip(), line);
        CalendarYear.requireHoliday(year, day);
        CalendarYear.requireOnce(seen.add(day), day);
        holidays.add(day);
      }
      case "working" -> {
        LocalDate day = day(fields[0].strip(), line);
        CalendarYear.requireWorkingDay(year, day);
        CalendarYear.requireOnce(seen.add(day), day);
        workingDays.add(day);
      }
      default -> count(number(fields[0].strip(), line), number(fields[1].strip(), line));
    }
  }

  private void count(int ofYear, int days) {
    CALENDAR_DAY_OUTSIDE_YEAR.unless(
        ofYear == year, () -> "%d,%d is not of %d".formatted(ofYear, days, year));
    CALENDAR_COUNT_NOT_ONE.unless(
        businessDays.isEmpty(),
        () -> "%d business days, and before %d".formatted(days, businessDays.orElseThrow()));
    businessDays = Optional.of(days);
  }

  private static LocalDate day(String text, String line) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw unreadable(line);
    }
  }

  private static int number(String text, String line) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw unreadable(line);
    }
  }

  private static Rejected unreadable(String line) {
    return CALENDAR_ROW_UNREADABLE.because(
        "'%s' is none of 2027-01-01,holiday and 2027-02-06,working and 2027,249".formatted(line));
  }

  /// The days of a file without faults.
  public CalendarYear days(String source, Status status) {
    return new CalendarYear(
        year, holidays, workingDays, businessDays.orElseThrow(), source, status);
  }

  public List<FaultyLine> faults() {
    return List.copyOf(faults);
  }

  public int rows() {
    return rows;
  }
}
