package org.sycee.time;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A calendar of which some years are known day by day, by the days on which it is closed; the
/// others are as before.
record PublishedYears(HolidayCalendar others, Map<Integer, Set<LocalDate>> closed)
    implements HolidayCalendar {

  static PublishedYears over(HolidayCalendar calendar) {
    return calendar instanceof PublishedYears years
        ? years
        : new PublishedYears(calendar, Map.of());
  }

  PublishedYears with(int year, Collection<LocalDate> holidays, Collection<LocalDate> workingDays) {
    var days = new HashSet<>(holidays);
    var first = LocalDate.of(year, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .filter(day -> BusinessCalendar.SATURDAY_AND_SUNDAY.contains(day.getDayOfWeek()))
        .filter(day -> !workingDays.contains(day))
        .forEach(days::add);
    var all = new HashMap<>(closed);
    all.put(year, Set.copyOf(days));
    return new PublishedYears(others, Map.copyOf(all));
  }

  @Override
  public boolean isHoliday(LocalDate date) {
    Set<LocalDate> days = closed.get(date.getYear());
    return days == null ? others.isHoliday(date) : days.contains(date);
  }

  @Override
  public HolidayCalendarId getId() {
    return others.getId();
  }
}
