package org.sycee.treasury.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static org.sycee.treasury.calendar.CalendarRejection.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.sycee.time.BusinessCalendar;

/// The days of a calendar in a year, as a notice tells them: the holidays from Monday to Friday,
/// the working days at weekends, and how many business days that makes, which whoever types the
/// notice has counted elsewhere.
///
/// @param source where it stands, such as the number of the notice
public record CalendarYear(
    int year,
    List<LocalDate> holidays,
    List<LocalDate> workingDays,
    int businessDays,
    String source,
    Status status) {
  private static final int FIRST = 1900;
  private static final int LAST = 2199;

  /// How sure it is.
  public enum Status {
    /// Foreseen, by rule or by habit.
    PROVISIONAL,
    /// By the notice of who decides it.
    OFFICIAL
  }

  public CalendarYear {
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException("a year is %d to %d, not %d".formatted(FIRST, LAST, year));
    }
    holidays = holidays.stream().sorted().toList();
    workingDays = workingDays.stream().sorted().toList();
  }

  /// What the program knows of the year without being told.
  static CalendarYear builtIn(BusinessCalendar calendar, int year, Status status) {
    var holidays = new ArrayList<LocalDate>();
    var workingDays = new ArrayList<LocalDate>();
    int businessDays = 0;
    for (LocalDate day : daysOf(year)) {
      boolean open = calendar.isBusinessDay(day);
      businessDays += open ? 1 : 0;
      if (open && isWeekend(day)) {
        workingDays.add(day);
      } else if (!open && !isWeekend(day)) {
        holidays.add(day);
      }
    }
    return new CalendarYear(year, holidays, workingDays, businessDays, "built in", status);
  }

  /// Refuses days that contradict themselves: a half-typed year would give wrong value dates.
  void requireSound() {
    CALENDAR_SOURCE_MISSING.unless(!source.isBlank(), () -> "no source is given of " + year);
    var seen = new HashSet<LocalDate>();
    holidays.forEach(day -> {
      requireHoliday(year, day);
      requireOnce(seen.add(day), day);
    });
    workingDays.forEach(day -> {
      requireWorkingDay(year, day);
      requireOnce(seen.add(day), day);
    });
    long counted = counted();
    BUSINESS_DAYS_DISAGREE.unless(
        counted == businessDays,
        () ->
            "%d has %d business days by these days, %d by their count"
                .formatted(year, counted, businessDays));
  }

  static void requireHoliday(int year, LocalDate day) {
    requireInside(year, day);
    HOLIDAY_ON_WEEKEND.unless(
        !isWeekend(day), () -> "%s is a %s".formatted(day, day.getDayOfWeek()));
  }

  static void requireWorkingDay(int year, LocalDate day) {
    requireInside(year, day);
    WORKING_DAY_NOT_ON_WEEKEND.unless(
        isWeekend(day), () -> "%s is a %s".formatted(day, day.getDayOfWeek()));
  }

  private static void requireInside(int year, LocalDate day) {
    CALENDAR_DAY_OUTSIDE_YEAR.unless(
        day.getYear() == year, () -> "%s is not in %d".formatted(day, year));
  }

  static void requireOnce(boolean isNew, LocalDate day) {
    CALENDAR_DAY_TWICE.unless(isNew, () -> day + " stands there twice");
  }

  private long counted() {
    long weekdays = daysOf(year).stream().filter(day -> !isWeekend(day)).count();
    return weekdays - holidays.size() + workingDays.size();
  }

  private static List<LocalDate> daysOf(int year) {
    var first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1)).toList();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(SATURDAY) >= 0;
  }
}
