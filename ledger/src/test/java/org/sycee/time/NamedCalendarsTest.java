package org.sycee.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opengamma.strata.basics.date.HolidayCalendars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedCalendarsTest {
  private final BusinessCalendar china = BusinessCalendar.chinaInterbank();

  @Nested
  class rules_of_strata {
    @Test
    void the_target_system_closes_on_labour_day() {
      var target = BusinessCalendar.named("EUTA");
      assertThat(target.reason(date("2026-05-01"))).contains(ClosedReason.HOLIDAY);
      assertThat(target.next(date("2026-04-30"))).isEqualTo("2026-05-04");
    }

    static Stream<String> businessCentresOfStrata() {
      return HolidayCalendars.extendedEnum().lookupAllNormalized().keySet().stream()
          .filter(name -> name.matches("[A-Z]{4}"))
          .sorted();
    }

    @ParameterizedTest
    @MethodSource("businessCentresOfStrata")
    void know_holidays_in_every_year_they_claim(String name) {
      var calendar = BusinessCalendar.named(name);
      var known =
          IntStream.rangeClosed(1900, 2200).filter(year -> knows(calendar, year)).boxed().toList();
      assertThat(known).hasSizeGreaterThan(70).allMatch(year -> holidays(calendar, year) > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX", "Sat/Sun", "NoHolidays", "euta", "EU", ""})
    void an_unknown_name_is_refused(String name) {
      assertThatThrownBy(() -> BusinessCalendar.named(name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no calendar is named " + name);
    }

    @Test
    void an_unknown_part_of_a_name_is_refused() {
      assertThatThrownBy(() -> BusinessCalendar.named("EUTA+XXXX"))
          .hasMessage("no calendar is named XXXX");
      assertThatThrownBy(() -> BusinessCalendar.named("EUTA+")).hasMessage("no calendar is named ");
    }

    @Test
    void weekdays_and_every_day_know_every_year() {
      assertThat(BusinessCalendar.weekdays().next(date("2056-05-26"))).isEqualTo("2056-05-29");
      assertThat(BusinessCalendar.weekdays().reason(date("2056-05-27")))
          .contains(ClosedReason.WEEKEND);
      assertThat(BusinessCalendar.everyDay().next(date("2056-05-26"))).isEqualTo("2056-05-27");
    }

    private static boolean knows(BusinessCalendar calendar, int year) {
      return !calendar
          .reason(LocalDate.of(year, 1, 1))
          .equals(Optional.of(ClosedReason.OUTSIDE_KNOWN_YEARS));
    }

    private static long holidays(BusinessCalendar calendar, int year) {
      return LocalDate.of(year, 1, 1)
          .datesUntil(LocalDate.of(year + 1, 1, 1))
          .flatMap(day -> calendar.reason(day).stream())
          .filter(reason -> reason == ClosedReason.HOLIDAY)
          .count();
    }
  }

  @Nested
  class combined {
    private final BusinessCalendar both = china.combinedWith(BusinessCalendar.named("USNY"));

    @Test
    void needs_both_to_be_open() {
      // 2026-11-26: Thanksgiving in New York; 2026-10-01: China's national day.
      assertThat(both.reason(date("2026-11-26"))).contains(ClosedReason.HOLIDAY);
      assertThat(both.reason(date("2026-10-01"))).contains(ClosedReason.HOLIDAY);
      assertThat(both.isBusinessDay(date("2026-03-04"))).isTrue();
    }

    @Test
    void a_working_saturday_of_one_is_a_weekend_of_the_other() {
      assertThat(china.isBusinessDay(date("2026-02-28"))).isTrue();
      assertThat(both.reason(date("2026-02-28"))).contains(ClosedReason.WEEKEND);
    }

    @Test
    void knows_the_years_that_both_know() {
      assertThatThrownBy(() -> both.isBusinessDay(date("2027-01-04")))
          .hasMessage("calendar CNBE+USNY does not know 2027-01-04: its years are 2005 to 2026");
    }

    @Test
    void is_found_again_by_its_name() {
      var again = BusinessCalendar.named(both.name());
      assertThat(again.name()).isEqualTo("CNBE+USNY");
      assertThat(again.isBusinessDay(date("2026-11-26"))).isFalse();
      assertThat(again.isBusinessDay(date("2026-10-01"))).isFalse();
      assertThat(BusinessCalendar.named("EVERY_DAY+WEEKDAYS").isBusinessDay(date("2056-05-27")))
          .isFalse();
    }

    @Test
    void has_one_name_in_either_order() {
      assertThat(BusinessCalendar.named("USNY").combinedWith(china).name()).isEqualTo(both.name());
      assertThat(both.combinedWith(china).name()).isEqualTo("CNBE+USNY");
    }

    @Test
    void calendars_without_a_common_year_are_refused() {
      var past = ChinaInterbankDays.read(List.of("1990-01-01,holiday", "1990,260"));
      assertThatThrownBy(() -> past.combinedWith(china)).hasMessage("calendar CNBE knows no year");
    }
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
