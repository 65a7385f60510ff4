package org.sycee.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.time.BusinessDayConvention.FOLLOWING;
import static org.sycee.time.BusinessDayConvention.MODIFIED_FOLLOWING;
import static org.sycee.time.BusinessDayConvention.NONE;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenorTest {
  private final BusinessCalendar china = BusinessCalendar.chinaInterbank();
  private final BusinessCalendar weekdays = BusinessCalendar.weekdays();

  @Nested
  class text {
    @ParameterizedTest
    @CsvSource({
      "o/n, ON", "on, ON", "O/N, ON", "t/n, TN", "tn, TN", "s/n, SN", "sn, SN", "spot, SPOT",
      "1d, 1D", "1w, 1W", "3m, 3M", "1y, 1Y", "18m, 18M", "12M, 12M", "14d, 2W", "30Y, 30Y"
    })
    void is_read_in_the_spellings_of_dealers(String written, String text) {
      assertThat(Tenor.parse(written)).hasToString(text);
      assertThat(Tenor.parse(text)).isEqualTo(Tenor.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "0d", "3", "m", "-1m", "P3M", "1y6m", "1.5y", "3 m", "on/", "1000d"})
    void is_refused_if_it_is_no_tenor(String text) {
      assertThatThrownBy(() -> Tenor.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a tenor: " + text);
    }

    @Test
    void twelve_months_and_a_year_are_two_quotes() {
      assertThat(Tenor.parse("12M")).isNotEqualTo(Tenor.parse("1Y"));
    }
  }

  @Nested
  class start {
    // Friday; Monday and Tuesday follow.
    private final LocalDate trade = date("2026-03-06");

    @ParameterizedTest
    @CsvSource({
      "ON, 2026-03-06",
      "TN, 2026-03-09",
      "SN, 2026-03-10",
      "SPOT, 2026-03-10",
      "3M, 2026-03-10"
    })
    void depends_on_the_tenor(String text, LocalDate start) {
      assertThat(Tenor.parse(text).startDate(trade, 2, china)).isEqualTo(start);
    }

    @Test
    void is_a_business_day_even_if_the_trade_date_is_not() {
      assertThat(Tenor.parse("ON").startDate(date("2026-03-07"), 2, china)).isEqualTo("2026-03-09");
      assertThat(Tenor.parse("1W").startDate(date("2026-03-07"), 0, china)).isEqualTo("2026-03-09");
    }
  }

  @Nested
  class end {
    @ParameterizedTest
    @CsvSource({
      // From Friday 2026-03-06.
      "ON, 2026-03-09", // the next business day, a Monday
      "TN, 2026-03-09",
      "SN, 2026-03-09",
      "SPOT, 2026-03-06",
      "1D, 2026-03-09", // Saturday the 7th moves on
      "1W, 2026-03-13",
      "1M, 2026-04-07", // Monday 2026-04-06 is a holiday
      "3M, 2026-06-08" // Saturday the 6th moves on
    })
    void is_a_business_day(String text, LocalDate end) {
      assertThat(Tenor.parse(text).addTo(date("2026-03-06"), china, MODIFIED_FOLLOWING))
          .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"18M, 2027-09-06", "1Y, 2027-03-06", "12M, 2027-03-06", "2W, 2026-03-20"})
    void needs_no_calendar_if_nothing_is_adjusted(String text, LocalDate end) {
      assertThat(Tenor.parse(text).addTo(date("2026-03-06"), china, NONE)).isEqualTo(end);
    }

    @Test
    void of_overnight_does_not_turn_back_at_a_month_end() {
      // From Friday 2025-05-30 MODIFIED_FOLLOWING takes 1D from the 31st back to the 30th: no day.
      var friday = date("2025-05-30");
      assertThat(Tenor.parse("ON").addTo(friday, weekdays, MODIFIED_FOLLOWING))
          .isEqualTo("2025-06-02");
      assertThat(Tenor.parse("1D").addTo(friday, weekdays, MODIFIED_FOLLOWING))
          .isEqualTo("2025-05-30");
    }

    @Test
    void is_refused_in_an_unknown_year() {
      assertThatThrownBy(
              () -> Tenor.parse("1Y").addTo(date("2026-03-06"), china, MODIFIED_FOLLOWING))
          .isInstanceOf(DateOutsideCalendar.class);
    }
  }

  @Nested
  class month_end {
    private final Tenor month = Tenor.parse("1M");

    @Test
    void without_a_rule_the_day_of_the_month_is_kept() {
      assertThat(month.addTo(date("2026-02-27"), weekdays, FOLLOWING)).isEqualTo("2026-03-27");
      assertThat(month.addTo(date("2026-01-31"), weekdays, NONE)).isEqualTo("2026-02-28");
    }

    @Test
    void the_last_day_goes_to_the_last_day() {
      // 2025-04-30 -> Saturday 2025-05-31, and FOLLOWING leaves May.
      assertThat(month.addTo(date("2025-04-30"), weekdays, NONE, MonthEndRule.LAST_DAY))
          .isEqualTo("2025-05-31");
      assertThat(month.addTo(date("2025-04-30"), weekdays, FOLLOWING, MonthEndRule.LAST_DAY))
          .isEqualTo("2025-06-02");
      // 2026-02-27 is the last business day of February, not its last day.
      assertThat(month.addTo(date("2026-02-27"), weekdays, FOLLOWING, MonthEndRule.LAST_DAY))
          .isEqualTo("2026-03-27");
    }

    @Test
    void the_last_business_day_goes_to_the_last_business_day() {
      var rule = MonthEndRule.LAST_BUSINESS_DAY;
      assertThat(month.addTo(date("2026-02-27"), weekdays, FOLLOWING, rule))
          .isEqualTo("2026-03-31");
      assertThat(month.addTo(date("2025-04-30"), weekdays, FOLLOWING, rule))
          .isEqualTo("2025-05-30");
      assertThat(month.addTo(date("2026-02-26"), weekdays, FOLLOWING, rule))
          .isEqualTo("2026-03-26");
    }

    @Test
    void the_last_business_day_is_the_last_day_if_nothing_is_adjusted() {
      assertThat(month.addTo(date("2027-04-30"), china, NONE, MonthEndRule.LAST_BUSINESS_DAY))
          .isEqualTo("2027-05-31");
    }

    @Test
    void does_not_concern_weeks() {
      assertThat(
              Tenor.parse("4W")
                  .addTo(date("2025-04-30"), weekdays, FOLLOWING, MonthEndRule.LAST_DAY))
          .isEqualTo("2025-05-28");
    }
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
