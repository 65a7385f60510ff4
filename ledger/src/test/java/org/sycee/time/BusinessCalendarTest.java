package org.sycee.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.time.BusinessDayConvention.FOLLOWING;
import static org.sycee.time.BusinessDayConvention.MODIFIED_FOLLOWING;
import static org.sycee.time.BusinessDayConvention.MODIFIED_PRECEDING;
import static org.sycee.time.BusinessDayConvention.NONE;
import static org.sycee.time.BusinessDayConvention.PRECEDING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private final BusinessCalendar china = BusinessCalendar.chinaInterbank();

  @Nested
  class the_interbank_market_of_china {
    @ParameterizedTest
    @CsvSource({
      "2005, 246", "2006, 244", "2007, 248", "2008, 251", "2009, 250", "2010, 250",
      "2011, 250", "2012, 249", "2013, 250", "2014, 250", "2015, 249", "2016, 250",
      "2017, 249", "2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249",
      "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void has_so_many_business_days_a_year(int year, int businessDays) {
      var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
      assertThat(days.filter(china::isBusinessDay)).hasSize(businessDays);
    }

    @Test
    void closes_for_a_week_in_october() {
      // 2025-10-01 to 2025-10-08; before and after it a Tuesday and a Thursday.
      assertThat(china.next(date("2025-09-30"))).isEqualTo("2025-10-09");
      assertThat(china.previous(date("2025-10-09"))).isEqualTo("2025-09-30");
    }

    @Test
    void works_on_the_weekends_that_the_notice_names() {
      // Sunday 2025-09-28 makes up for the week in October.
      assertThat(date("2025-09-28").getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(china.isBusinessDay(date("2025-09-28"))).isTrue();
      assertThat(china.shift(date("2025-09-26"), 1)).isEqualTo("2025-09-28");
    }

    @Test
    void is_open_on_the_eve_of_2024_when_the_exchanges_were_closed() {
      assertThat(china.isBusinessDay(date("2024-02-09"))).isTrue();
    }

    @Test
    void is_the_calendar_named_CNBE() {
      assertThat(BusinessCalendar.named("CNBE")).isSameAs(china);
      assertThat(china.name()).isEqualTo("CNBE");
      assertThat(china).hasToString("CNBE");
    }
  }

  @Nested
  class walking {
    @Test
    void next_and_previous_leave_the_date() {
      assertThat(china.next(date("2026-03-04"))).isEqualTo("2026-03-05");
      assertThat(china.previous(date("2026-03-04"))).isEqualTo("2026-03-03");
    }

    @Test
    void next_or_same_and_previous_or_same_keep_a_business_day() {
      assertThat(china.nextOrSame(date("2026-03-04"))).isEqualTo("2026-03-04");
      assertThat(china.previousOrSame(date("2026-03-04"))).isEqualTo("2026-03-04");
      // Saturday 2026-03-07 lies between Friday the 6th and Monday the 9th.
      assertThat(china.nextOrSame(date("2026-03-07"))).isEqualTo("2026-03-09");
      assertThat(china.previousOrSame(date("2026-03-07"))).isEqualTo("2026-03-06");
    }

    @Test
    void shift_counts_business_days_in_both_directions() {
      // From Friday 2026-03-06: Monday 9th, Tuesday 10th; back: Thursday 5th.
      assertThat(china.shift(date("2026-03-06"), 2)).isEqualTo("2026-03-10");
      assertThat(china.shift(date("2026-03-06"), -1)).isEqualTo("2026-03-05");
      assertThat(china.shift(date("2026-03-07"), 0)).isEqualTo("2026-03-07");
    }

    @Test
    void the_last_business_day_of_a_month_may_be_before_its_end() {
      // 2026-05-31 is a Sunday.
      assertThat(china.lastBusinessDayOfMonth(date("2026-05-04"))).isEqualTo("2026-05-29");
    }
  }

  @Nested
  class conventions {
    // Sunday 2026-05-31 ends its month; Sunday 2026-03-01 begins one.
    private final LocalDate monthEnd = date("2026-05-31");
    private final LocalDate monthStart = date("2026-03-01");

    @Test
    void none_leaves_the_date_where_it_is() {
      assertThat(china.adjust(monthEnd, NONE)).isEqualTo("2026-05-31");
    }

    @Test
    void following_may_enter_the_next_month() {
      assertThat(china.adjust(monthEnd, FOLLOWING)).isEqualTo("2026-06-01");
    }

    @Test
    void modified_following_turns_back_at_the_end_of_the_month() {
      assertThat(china.adjust(monthEnd, MODIFIED_FOLLOWING)).isEqualTo("2026-05-29");
      assertThat(china.adjust(monthStart, MODIFIED_FOLLOWING)).isEqualTo("2026-03-02");
    }

    @Test
    void preceding_may_enter_the_month_before() {
      // Saturday 2026-02-28 is one of the working weekends.
      assertThat(china.adjust(monthStart, PRECEDING)).isEqualTo("2026-02-28");
    }

    @Test
    void modified_preceding_turns_back_at_the_start_of_the_month() {
      assertThat(china.adjust(monthStart, MODIFIED_PRECEDING)).isEqualTo("2026-03-02");
      assertThat(china.adjust(monthEnd, MODIFIED_PRECEDING)).isEqualTo("2026-05-29");
    }
  }

  @Nested
  class reasons {
    @Test
    void there_is_none_on_a_business_day() {
      assertThat(china.reason(date("2026-03-04"))).isEmpty();
      assertThat(china.reason(date("2026-02-28"))).isEmpty();
    }

    @Test
    void a_saturday_is_a_weekend() {
      assertThat(china.reason(date("2026-03-07"))).contains(ClosedReason.WEEKEND);
    }

    @Test
    void a_closed_weekday_is_a_holiday() {
      assertThat(china.reason(date("2026-10-01"))).contains(ClosedReason.HOLIDAY);
    }

    @Test
    void an_unknown_year_is_neither() {
      assertThat(china.reason(date("2027-01-04"))).contains(ClosedReason.OUTSIDE_KNOWN_YEARS);
      assertThat(china.reason(date("2004-12-31"))).contains(ClosedReason.OUTSIDE_KNOWN_YEARS);
    }
  }

  @Nested
  class unknown_years {
    @Test
    void are_refused_by_name() {
      assertThatThrownBy(() -> china.isBusinessDay(date("2027-01-04")))
          .isInstanceOfSatisfying(
              DateOutsideCalendar.class,
              refusal -> {
                assertThat(refusal.calendar()).isEqualTo("CNBE");
                assertThat(refusal.date()).isEqualTo("2027-01-04");
              })
          .hasMessage("calendar CNBE does not know 2027-01-04: its years are 2005 to 2026");
      assertThatThrownBy(() -> china.isBusinessDay(date("2004-12-31")))
          .hasMessage("calendar CNBE does not know 2004-12-31: its years are 2005 to 2026");
    }

    @Test
    void are_refused_by_every_question() {
      refuses(date("2027-01-04"), china::next);
      refuses(date("2027-01-04"), china::nextOrSame);
      refuses(date("2027-01-04"), china::previous);
      refuses(date("2027-01-04"), china::previousOrSame);
      refuses(date("2027-01-04"), china::lastBusinessDayOfMonth);
      refuses(date("2027-01-04"), day -> china.shift(day, -1));
      refuses(date("2027-01-02"), day -> china.adjust(day, FOLLOWING));
    }

    @Test
    void are_refused_when_a_walk_would_enter_them() {
      refuses(date("2026-12-31"), china::next);
      refuses(date("2026-12-30"), day -> china.shift(day, 2));
      refuses(date("2005-01-04"), china::previous);
      // Saturday 2005-01-01 to Monday the 3rd were holidays.
      refuses(date("2005-01-01"), china::previousOrSame);
      refuses(date("2005-01-01"), day -> china.adjust(day, PRECEDING));
      refuses(date("2099-12-31"), BusinessCalendar.named("EUTA")::next);
      var both = BusinessCalendar.named("GBLO").combinedWith(BusinessCalendar.named("USNY"));
      refuses(date("2099-12-31"), day -> both.shift(day, 1));
    }

    @Test
    void do_not_concern_a_date_that_is_not_adjusted() {
      assertThat(china.adjust(date("2056-05-28"), NONE)).isEqualTo("2056-05-28");
    }

    @Test
    void do_not_concern_a_convention_that_turns_back_before_them() {
      // 2000-12-31 is a Sunday. Whatever 2001 brings, it is in another month: back to Friday.
      var known = ChinaInterbankDays.read(List.of("2000-01-03,holiday", "2000,259"));
      assertThat(known.adjust(date("2000-12-31"), MODIFIED_FOLLOWING)).isEqualTo("2000-12-29");
      refuses(date("2000-12-31"), day -> known.adjust(day, FOLLOWING));
    }

    private static void refuses(LocalDate date, Consumer<LocalDate> question) {
      assertThatThrownBy(() -> question.accept(date)).isInstanceOf(DateOutsideCalendar.class);
    }
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
