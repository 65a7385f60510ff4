package org.sycee.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads `cn-interbank.csv`, whose head describes its lines, and refuses a file that contradicts
/// itself: a half-typed year would give wrong value dates in silence.
final class ChinaInterbankDays {
  /// Beijing among the FpML business centres; Strata names the calendar but has no data for it.
  static final String NAME = "CNBE";

  private static final String RESOURCE = "cn-interbank.csv";
  private static final Set<DayOfWeek> WEEKEND = BusinessCalendar.SATURDAY_AND_SUNDAY;

  static final BusinessCalendar CALENDAR = load();

  private final Set<LocalDate> holidays = new TreeSet<>();
  private final Set<LocalDate> workingDays = new TreeSet<>();
  private final TreeMap<Integer, Integer> businessDays = new TreeMap<>();

  private ChinaInterbankDays() {}

  private static BusinessCalendar load() {
    var resource = Objects.requireNonNull(ChinaInterbankDays.class.getResourceAsStream(RESOURCE));
    try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BusinessCalendar read(List<String> lines) {
    var read = new ChinaInterbankDays();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          read.add(line);
        } catch (RuntimeException e) {
          throw new IllegalStateException("line " + (i + 1) + " of " + RESOURCE + ": " + line, e);
        }
      }
    }
    return read.calendar();
  }

  private void add(String line) {
    int comma = line.indexOf(',');
    String when = line.substring(0, comma);
    String what = line.substring(comma + 1);
    boolean isNew =
        switch (what) {
          case "holiday" -> holidays.add(on(when, false));
          case "working" -> workingDays.add(on(when, true));
          default -> businessDays.put(Integer.valueOf(when), Integer.valueOf(what)) == null;
        };
    if (!isNew) {
      throw new IllegalStateException("stands there twice");
    }
  }

  private static LocalDate on(String text, boolean onWeekend) {
    var date = LocalDate.parse(text);
    if (WEEKEND.contains(date.getDayOfWeek()) != onWeekend) {
      throw new IllegalStateException(text + " is a " + date.getDayOfWeek());
    }
    return date;
  }

  private BusinessCalendar calendar() {
    var days =
        ImmutableHolidayCalendar.of(HolidayCalendarId.of(NAME), holidays, WEEKEND, workingDays);
    requireYearsWithoutGap();
    for (Map.Entry<Integer, Integer> year : businessDays.entrySet()) {
      var first = LocalDate.of(year.getKey(), 1, 1);
      long counted = days.businessDays(first, first.plusYears(1)).count();
      if (counted != year.getValue()) {
        throw new IllegalStateException(
            "%d has %d business days in %s, not %d"
                .formatted(year.getKey(), counted, RESOURCE, year.getValue()));
      }
    }
    return new BusinessCalendar(
        NAME, days, WEEKEND, businessDays.firstKey(), businessDays.lastKey());
  }

  private void requireYearsWithoutGap() {
    var years = new TreeSet<Integer>();
    holidays.forEach(date -> years.add(date.getYear()));
    workingDays.forEach(date -> years.add(date.getYear()));
    if (!years.equals(businessDays.keySet()) || years.last() - years.first() + 1 != years.size()) {
      throw new IllegalStateException(
          RESOURCE + " has dates of " + years + " but counts of " + businessDays.keySet());
    }
  }
}
