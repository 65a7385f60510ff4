package org.sycee.treasury.calendar;

import static org.sycee.treasury.calendar.CalendarRejection.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.calendar.CalendarCommand.*;
import org.sycee.treasury.calendar.CalendarEvent.*;
import org.sycee.treasury.calendar.CalendarYear.Status;

/// The years of a calendar that were published, and the rules that change them. Pure.
///
/// @param extended what the program knows together with them; empty before the first
public record Calendar(Optional<BusinessCalendar> extended, Map<Integer, CalendarYear> published) {
  public static final Calendar UNPUBLISHED = new Calendar(Optional.empty(), Map.of());

  private static final Set<String> FIXED = Set.of("EVERY_DAY", "WEEKDAYS");
  private static final String CHINA_INTERBANK = BusinessCalendar.chinaInterbank().name();

  public Calendar {
    published = Map.copyOf(published);
  }

  /// All that is known of it; empty if nothing is, by the program or from the bank.
  public Optional<BusinessCalendar> known(CalendarId id) {
    return extended.or(() -> BusinessCalendar.builtIn(id.value()));
  }

  /// What is known of a year.
  public Optional<CalendarYear> year(CalendarId id, int year) {
    return Optional.ofNullable(published.get(year))
        .or(() ->
            known(id)
                .filter(calendar -> year >= calendar.firstYear() && year <= calendar.lastYear())
                .map(calendar -> CalendarYear.builtIn(calendar, year, builtInStatus(id))));
  }

  /// The notices of China were typed in; the rules of other centres only foresee.
  private static Status builtInStatus(CalendarId id) {
    return id.value().equals(CHINA_INTERBANK) ? Status.OFFICIAL : Status.PROVISIONAL;
  }

  /// What happens if the command is accepted.
  public CalendarEvent decide(CalendarCommand command) {
    CalendarId id = command.calendarId();
    CALENDAR_FIXED.unless(!FIXED.contains(id.value()), () -> id + " is the same in every year");
    return switch (command) {
      case PublishCalendarYear c -> {
        known(id).ifPresent(calendar -> requireNextTo(calendar, c.days().year()));
        c.days().requireSound();
        yield new CalendarYearPublished(c.transactionId(), id, c.days());
      }
      case CorrectCalendarYear c -> corrected(c);
    };
  }

  private static void requireNextTo(BusinessCalendar calendar, int year) {
    CALENDAR_YEAR_ALREADY_PUBLISHED.unless(
        year < calendar.firstYear() || year > calendar.lastYear(),
        () -> "%s knows %s, %d is among them".formatted(calendar, years(calendar), year));
    CALENDAR_YEAR_NOT_ADJOINING.unless(
        year == calendar.firstYear() - 1 || year == calendar.lastYear() + 1,
        () ->
            "%s knows %s: publish %d or %d first, not %d"
                .formatted(
                    calendar,
                    years(calendar),
                    calendar.firstYear() - 1,
                    calendar.lastYear() + 1,
                    year));
  }

  private static String years(BusinessCalendar calendar) {
    return "%d to %d".formatted(calendar.firstYear(), calendar.lastYear());
  }

  private CalendarYearCorrected corrected(CorrectCalendarYear c) {
    CalendarId id = c.calendarId();
    BusinessCalendar calendar =
        known(id).orElseThrow(() -> CALENDAR_NOT_FOUND.because("no calendar is named " + id));
    CalendarYear before =
        year(id, c.days().year())
            .orElseThrow(() ->
                CALENDAR_YEAR_UNKNOWN.because(
                    "%s knows %s, not %d".formatted(id, years(calendar), c.days().year())));
    CALENDAR_YEAR_OFFICIAL.unless(
        before.status() == Status.PROVISIONAL || c.days().status() == Status.OFFICIAL,
        () -> "%d of %s is official by %s".formatted(before.year(), id, before.source()));
    CALENDAR_REASON_MISSING.unless(!c.reason().isBlank(), () -> "no reason is given");
    c.days().requireSound();
    CALENDAR_YEAR_UNCHANGED.unless(
        !c.days().equals(before), () -> "%d of %s is just that".formatted(before.year(), id));
    return new CalendarYearCorrected(c.transactionId(), id, c.days(), c.reason());
  }

  public Calendar evolve(CalendarEvent event) {
    return switch (event) {
      case CalendarYearPublished e -> with(e.calendarId(), e.days());
      case CalendarYearCorrected e -> with(e.calendarId(), e.days());
    };
  }

  private Calendar with(CalendarId id, CalendarYear days) {
    BusinessCalendar calendar =
        known(id)
            .map(all -> all.withYear(days.year(), days.holidays(), days.workingDays()))
            .orElseGet(() ->
                BusinessCalendar.ofYear(
                    id.value(), days.year(), days.holidays(), days.workingDays()));
    var years = new TreeMap<>(published);
    years.put(days.year(), days);
    return new Calendar(Optional.of(calendar), years);
  }
}
