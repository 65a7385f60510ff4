package org.sycee.treasury.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.calendar.CalendarRejection.*;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.calendar.CalendarCommand.*;
import org.sycee.treasury.calendar.CalendarEvent.*;
import org.sycee.treasury.calendar.CalendarYear.Status;

/// 2027 begins on a Friday and has 261 days from Monday to Friday.
class CalendarTest {
  private static final CalendarId CHINA = new CalendarId("CNBE");
  private static final CalendarId OWN = new CalendarId("OUR_BRANCH");
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 20);
  private static final CalendarYear FORESEEN =
      days(2027, List.of(NEW_YEAR), List.of(), 260, Status.PROVISIONAL);
  private static final CalendarYear OFFICIAL =
      days(2027, List.of(NEW_YEAR), List.of(SATURDAY), 261, Status.OFFICIAL);

  private static CalendarYear days(
      int year, List<LocalDate> holidays, List<LocalDate> workingDays, int count, Status status) {
    return new CalendarYear(year, holidays, workingDays, count, "notice", status);
  }

  private static Calendar published(CalendarId id, CalendarYear... years) {
    Calendar calendar = Calendar.UNPUBLISHED;
    for (CalendarYear days : years) {
      calendar = calendar.evolve(calendar.decide(publish(id, days)));
    }
    return calendar;
  }

  private static PublishCalendarYear publish(CalendarId id, CalendarYear days) {
    return new PublishCalendarYear(WISH, id, days);
  }

  private static CorrectCalendarYear correct(CalendarYear days) {
    return new CorrectCalendarYear(WISH, CHINA, days, "the notice is there");
  }

  @Test
  void knows_a_year_once_it_is_published_and_the_years_before() {
    Calendar calendar = published(CHINA, FORESEEN);
    BusinessCalendar known = calendar.known(CHINA).orElseThrow();
    assertThat(known.next(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-04");
    assertThat(known.isBusinessDay(SATURDAY)).isFalse();
    // Labour Day 2026 as in the file of the program
    assertThat(known.isBusinessDay(LocalDate.of(2026, 5, 1))).isFalse();
    assertThat(known.firstYear()).isEqualTo(2005);
    assertThat(known.lastYear()).isEqualTo(2027);
    assertThat(
            calendar.decide(publish(CHINA, days(2028, List.of(), List.of(), 260, Status.OFFICIAL))))
        .isInstanceOf(CalendarYearPublished.class);
  }

  @Test
  void is_corrected_in_the_years_published_and_in_those_of_the_program() {
    Calendar corrected = published(CHINA, FORESEEN);
    corrected = corrected.evolve(corrected.decide(correct(OFFICIAL)));
    assertThat(corrected.known(CHINA).orElseThrow().isBusinessDay(SATURDAY)).isTrue();
    assertThat(corrected.year(CHINA, 2027)).contains(OFFICIAL);
    CalendarYear before = Calendar.UNPUBLISHED.year(CHINA, 2026).orElseThrow();
    assertThat(before.status()).isEqualTo(Status.OFFICIAL);
    LocalDate monday = LocalDate.of(2026, 11, 30);
    var holidays = Stream.concat(before.holidays().stream(), Stream.of(monday)).toList();
    CalendarYear mourning =
        days(2026, holidays, before.workingDays(), before.businessDays() - 1, Status.OFFICIAL);
    corrected = corrected.evolve(corrected.decide(correct(mourning)));
    BusinessCalendar known = corrected.known(CHINA).orElseThrow();
    assertThat(known.next(LocalDate.of(2026, 11, 27))).isEqualTo("2026-12-01");
    assertThat(known.isBusinessDay(SATURDAY)).isTrue();
    assertThat(BusinessCalendar.chinaInterbank().isBusinessDay(monday)).isTrue();
  }

  @Test
  void has_no_gap_and_no_year_twice() {
    refused(
        () -> published(CHINA, days(2028, List.of(), List.of(), 260, Status.OFFICIAL)),
        CALENDAR_YEAR_NOT_ADJOINING,
        "2005 to 2026",
        "publish 2004 or 2027",
        "2028");
    refused(() -> published(CHINA, FORESEEN, OFFICIAL), CALENDAR_YEAR_ALREADY_PUBLISHED, "2027");
    refused(
        () -> published(CHINA, days(2026, List.of(), List.of(), 261, Status.OFFICIAL)),
        CALENDAR_YEAR_ALREADY_PUBLISHED,
        "2005 to 2026");
    refused(
        () -> Calendar.UNPUBLISHED.decide(correct(OFFICIAL)),
        CALENDAR_YEAR_UNKNOWN,
        "2005 to 2026");
  }

  @Test
  void refuses_days_that_contradict_themselves() {
    List<LocalDate> none = List.of();
    List<LocalDate> other = List.of(LocalDate.of(2028, 1, 3));
    refusedDays(other, none, 260, CALENDAR_DAY_OUTSIDE_YEAR, "2028-01-03", "2027");
    refusedDays(none, other, 262, CALENDAR_DAY_OUTSIDE_YEAR, "2028-01-03");
    refusedDays(List.of(SATURDAY), none, 261, HOLIDAY_ON_WEEKEND, "2027-02-20", "SATURDAY");
    refusedDays(none, List.of(NEW_YEAR), 261, WORKING_DAY_NOT_ON_WEEKEND, "2027-01-01", "FRIDAY");
    refusedDays(List.of(NEW_YEAR, NEW_YEAR), none, 259, CALENDAR_DAY_TWICE, "2027-01-01");
    refusedDays(none, List.of(SATURDAY, SATURDAY), 263, CALENDAR_DAY_TWICE, "2027-02-20");
    refusedDays(List.of(NEW_YEAR), none, 261, BUSINESS_DAYS_DISAGREE, "has 260", "261 by");
  }

  private static void refusedDays(
      List<LocalDate> holidays,
      List<LocalDate> workingDays,
      int count,
      CalendarRejection reason,
      String... figures) {
    CalendarYear days = days(2027, holidays, workingDays, count, Status.OFFICIAL);
    refused(() -> published(CHINA, days), reason, figures);
  }

  @Test
  void refuses_a_correction_that_takes_back_or_says_nothing() {
    Calendar official = published(CHINA, OFFICIAL);
    refused(() -> official.decide(correct(FORESEEN)), CALENDAR_YEAR_OFFICIAL, "2027", "notice");
    refused(() -> official.decide(correct(OFFICIAL)), CALENDAR_YEAR_UNCHANGED, "2027");
    refused(
        () -> official.decide(new CorrectCalendarYear(WISH, CHINA, OFFICIAL, " ")),
        CALENDAR_REASON_MISSING);
    refused(
        () ->
            published(
                CHINA, new CalendarYear(2027, List.of(), List.of(), 261, "", Status.OFFICIAL)),
        CALENDAR_SOURCE_MISSING);
    var weekdays = new CalendarId("WEEKDAYS");
    refused(() -> published(weekdays, OFFICIAL), CALENDAR_FIXED, "WEEKDAYS");
  }

  /// A centre that the program does not know, or a name of the bank's own.
  @Test
  void may_have_a_name_of_its_own_and_begin_in_any_year() {
    refused(
        () ->
            Calendar.UNPUBLISHED.decide(
                new CorrectCalendarYear(WISH, OWN, OFFICIAL, "the notice is there")),
        CALENDAR_NOT_FOUND,
        "OUR_BRANCH");
    Calendar own = published(OWN, OFFICIAL);
    Calendars calendars = id -> id.equals(OWN) ? own : Calendar.UNPUBLISHED;
    BusinessCalendar both = calendars.named("OUR_BRANCH+EUTA");
    assertThat(both.isBusinessDay(SATURDAY)).isFalse();
    assertThat(calendars.named("OUR_BRANCH").isBusinessDay(SATURDAY)).isTrue();
    assertThat(both.firstYear()).isEqualTo(2027);
    assertThat(both.lastYear()).isEqualTo(2027);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.named("MOON"))
        .withMessage("no calendar is named MOON");
    assertThatIllegalArgumentException().isThrownBy(() -> new CalendarId("cnbe"));
  }

  @Test
  void money_is_paid_by_the_calendar_of_its_currency_as_it_is_published() {
    Calendar china = published(CHINA, OFFICIAL);
    Calendars calendars = id -> id.equals(CHINA) ? china : Calendar.UNPUBLISHED;
    assertThat(calendars.settling(Currency.getInstance("CNY")).isBusinessDay(SATURDAY)).isTrue();
    assertThat(calendars.settling(Currency.getInstance("USD")).isBusinessDay(SATURDAY)).isFalse();
    assertThat(calendars.settling(Currency.getInstance("HKD")).isBusinessDay(NEW_YEAR)).isTrue();
    assertThat(SettlementCalendars.currenciesOf(CHINA))
        .containsExactly(Currency.getInstance("CNY"));
  }
}
