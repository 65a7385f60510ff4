package org.sycee.time;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.HolidayCalendars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days on which a market settles.
///
/// A calendar knows some years and refuses every other date with [DateOutsideCalendar]. Walking
/// over days is Strata's work; the limits are ours, because Strata takes an unknown year for a year
/// without holidays.
public final class BusinessCalendar {
  static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final String EVERY_DAY = "EVERY_DAY";
  private static final String WEEKDAYS = "WEEKDAYS";
  private static final Pattern BUSINESS_CENTRE = Pattern.compile("[A-Z]{4}");

  private final String name;
  private final HolidayCalendar days;
  private final Set<DayOfWeek> weekend;
  private final int firstYear;
  private final int lastYear;

  BusinessCalendar(
      String name, HolidayCalendar days, Set<DayOfWeek> weekend, int firstYear, int lastYear) {
    if (firstYear > lastYear) {
      throw new IllegalArgumentException("calendar " + name + " knows no year");
    }
    this.name = name;
    this.days = days;
    this.weekend = Set.copyOf(weekend);
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /// The interbank market of China (CFETS): also the weekends on which it works.
  public static BusinessCalendar chinaInterbank() {
    return ChinaInterbankDays.CALENDAR;
  }

  /// Every day is a business day, in every year.
  public static BusinessCalendar everyDay() {
    return new BusinessCalendar(EVERY_DAY, HolidayCalendars.NO_HOLIDAYS, Set.of(), 0, 9999);
  }

  /// Monday to Friday, in every year.
  public static BusinessCalendar weekdays() {
    return new BusinessCalendar(WEEKDAYS, HolidayCalendars.SAT_SUN, SATURDAY_AND_SUNDAY, 0, 9999);
  }

  /// A calendar of the program by its name, as [#builtIn(String)] has it; `CNBE+USNY` needs both.
  public static BusinessCalendar named(String name) {
    return named(name, BusinessCalendar::builtIn);
  }

  /// The same of calendars that others know.
  public static BusinessCalendar named(
      String name, Function<String, Optional<BusinessCalendar>> known) {
    return Stream.of(name.split("\\+", -1))
        .map(single ->
            known
                .apply(single)
                .orElseThrow(() -> new IllegalArgumentException("no calendar is named " + single)))
        .reduce(BusinessCalendar::combinedWith)
        .orElseThrow();
  }

  /// A calendar that the program knows by itself: CNBE is ours, the other business centres of four
  /// letters (EUTA, USNY, GBLO and so on) are rules of Strata. Rules foresee regular holidays only;
  /// a bank holiday proclaimed later, such as a coronation, is missing.
  public static Optional<BusinessCalendar> builtIn(String name) {
    return switch (name) {
      case ChinaInterbankDays.NAME -> Optional.of(chinaInterbank());
      case EVERY_DAY -> Optional.of(everyDay());
      case WEEKDAYS -> Optional.of(weekdays());
      default -> rules(name).map(days -> ofRules(name, days));
    };
  }

  /// A calendar of which one year is known: Monday to Friday without the holidays, and the working
  /// days at weekends.
  public static BusinessCalendar ofYear(
      String name, int year, Collection<LocalDate> holidays, Collection<LocalDate> workingDays) {
    var days = PublishedYears.over(HolidayCalendars.SAT_SUN).with(year, holidays, workingDays);
    return new BusinessCalendar(name, days, SATURDAY_AND_SUNDAY, year, year);
  }

  /// The same with what was published of a year in place of what it knew. The year is one of its
  /// own, or the next or the last one before them.
  public BusinessCalendar withYear(
      int year, Collection<LocalDate> holidays, Collection<LocalDate> workingDays) {
    if (year < firstYear - 1 || year > lastYear + 1) {
      throw new IllegalArgumentException(
          "%s would know %d to %d and %d".formatted(name, firstYear, lastYear, year));
    }
    return new BusinessCalendar(
        name,
        PublishedYears.over(days).with(year, holidays, workingDays),
        weekend,
        Math.min(firstYear, year),
        Math.max(lastYear, year));
  }

  private static Optional<HolidayCalendar> rules(String name) {
    return BUSINESS_CENTRE.matcher(name).matches()
        ? ReferenceData.standard().findValue(HolidayCalendarId.of(name))
        : Optional.empty();
  }

  private static BusinessCalendar ofRules(String name, HolidayCalendar days) {
    return switch (name) {
      case "THBA" -> new BusinessCalendar(name, days, SATURDAY_AND_SUNDAY, 2005, 2079);
      // Strata generates the others from 1950 to 2099, but EUTA began in 1997.
      default -> new BusinessCalendar(name, days, SATURDAY_AND_SUNDAY, 1997, 2099);
    };
  }

  public String name() {
    return name;
  }

  public int firstYear() {
    return firstYear;
  }

  public int lastYear() {
    return lastYear;
  }

  public boolean isBusinessDay(LocalDate date) {
    return days.isBusinessDay(known(date));
  }

  /// The first business day after the date.
  public LocalDate next(LocalDate date) {
    return known(days.next(known(date)));
  }

  public LocalDate nextOrSame(LocalDate date) {
    return known(days.nextOrSame(known(date)));
  }

  /// The last business day before the date.
  public LocalDate previous(LocalDate date) {
    return known(days.previous(known(date)));
  }

  public LocalDate previousOrSame(LocalDate date) {
    return known(days.previousOrSame(known(date)));
  }

  /// The date moved by business days, backwards if negative. Zero leaves any date where it is.
  public LocalDate shift(LocalDate date, int businessDays) {
    return known(days.shift(known(date), businessDays));
  }

  /// The date moved to a business day; with NONE any date of any year stays where it is.
  public LocalDate adjust(LocalDate date, BusinessDayConvention convention) {
    return convention == BusinessDayConvention.NONE
        ? date
        : known(convention.adjust(known(date), days));
  }

  public LocalDate lastBusinessDayOfMonth(LocalDate date) {
    return days.lastBusinessDayOfMonth(known(date));
  }

  /// Why nothing settles on the date; empty on a business day.
  public Optional<ClosedReason> reason(LocalDate date) {
    if (!knows(date)) {
      return Optional.of(ClosedReason.OUTSIDE_KNOWN_YEARS);
    }
    if (days.isBusinessDay(date)) {
      return Optional.empty();
    }
    return Optional.of(
        weekend.contains(date.getDayOfWeek()) ? ClosedReason.WEEKEND : ClosedReason.HOLIDAY);
  }

  /// Business days of both calendars, in the years that both know.
  public BusinessCalendar combinedWith(BusinessCalendar other) {
    var names = new TreeSet<>(List.of(name.split("\\+")));
    names.addAll(List.of(other.name.split("\\+")));
    var weekends = EnumSet.noneOf(DayOfWeek.class);
    weekends.addAll(weekend);
    weekends.addAll(other.weekend);
    return new BusinessCalendar(
        String.join("+", names),
        days.combinedWith(other.days),
        weekends,
        Math.max(firstYear, other.firstYear),
        Math.min(lastYear, other.lastYear));
  }

  HolidayCalendar strata() {
    return days;
  }

  @Override
  public String toString() {
    return name;
  }

  private boolean knows(LocalDate date) {
    return date.getYear() >= firstYear && date.getYear() <= lastYear;
  }

  private LocalDate known(LocalDate date) {
    if (!knows(date)) {
      throw new DateOutsideCalendar(name, date, firstYear, lastYear);
    }
    return date;
  }
}
