package org.sycee.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  private static final Period QUARTERLY = Period.ofMonths(3);

  @Nested
  class unadjusted_dates {
    @Test
    void are_regular_if_the_length_is_a_multiple_of_the_frequency() {
      assertThat(schedule("2026-01-15", "2026-10-15", StubConvention.NONE).unadjustedDates())
          .containsExactly(dates("2026-01-15", "2026-04-15", "2026-07-15", "2026-10-15"));
    }

    @ParameterizedTest
    @CsvSource({
      // 2026-01-15 to 2026-09-20, quarterly: eight months and five days.
      "SHORT_INITIAL, 2026-01-15 2026-03-20 2026-06-20 2026-09-20",
      "LONG_INITIAL, 2026-01-15 2026-06-20 2026-09-20",
      "SHORT_FINAL, 2026-01-15 2026-04-15 2026-07-15 2026-09-20",
      "LONG_FINAL, 2026-01-15 2026-04-15 2026-09-20"
    })
    void place_the_irregular_period_by_the_stub_convention(StubConvention stub, String expected) {
      assertThat(schedule("2026-01-15", "2026-09-20", stub).unadjustedDates())
          .containsExactly(dates(expected.split(" ")));
    }

    @Test
    void stay_at_the_month_end_under_a_month_end_rule() {
      // From 30 April: 30 July without the rule, 31 July with it.
      assertThat(schedule("2026-04-30", "2026-10-30", StubConvention.SHORT_FINAL).unadjustedDates())
          .containsExactly(dates("2026-04-30", "2026-07-30", "2026-10-30"));
      assertThat(monthEnds("2026-04-30", "2026-10-31", MonthEndRule.LAST_DAY).unadjustedDates())
          .containsExactly(dates("2026-04-30", "2026-07-31", "2026-10-31"));
    }

    @Test
    void may_be_weekly() {
      var weekly =
          new Schedule(
              date("2026-03-02"),
              date("2026-03-16"),
              Period.ofWeeks(1),
              StubConvention.NONE,
              MonthEndRule.NONE);
      assertThat(weekly.unadjustedDates())
          .containsExactly(dates("2026-03-02", "2026-03-09", "2026-03-16"));
    }

    @Test
    void may_run_beyond_every_calendar() {
      assertThat(schedule("2026-01-15", "2056-01-15", StubConvention.NONE).unadjustedDates())
          .hasSize(30 * 4 + 1);
    }
  }

  @Nested
  class periods {
    private final BusinessCalendar china = BusinessCalendar.chinaInterbank();

    @Test
    void keep_the_contract_dates_beside_the_business_days() {
      // 2026-10-03 is in the holiday week; the market reopens on Thursday the 8th.
      var schedule = schedule("2026-04-03", "2026-10-03", StubConvention.NONE);
      assertThat(schedule.periods(china, BusinessDayConvention.MODIFIED_FOLLOWING))
          .containsExactly(
              new SchedulePeriod(
                  date("2026-04-03"), date("2026-07-03"), date("2026-04-03"), date("2026-07-03")),
              new SchedulePeriod(
                  date("2026-07-03"), date("2026-10-03"), date("2026-07-03"), date("2026-10-08")));
    }

    @Test
    void may_leave_the_month_under_last_day_but_not_under_last_business_day() {
      // 2026-02-28 is a Saturday; FOLLOWING goes to Monday 2 March.
      var weekdays = BusinessCalendar.weekdays();
      var following = BusinessDayConvention.FOLLOWING;
      assertThat(
              monthEnds("2025-11-30", "2026-02-28", MonthEndRule.LAST_DAY)
                  .periods(weekdays, following)
                  .getLast()
                  .endDate())
          .isEqualTo("2026-03-02");
      assertThat(
              monthEnds("2025-11-30", "2026-02-28", MonthEndRule.LAST_BUSINESS_DAY)
                  .periods(weekdays, following)
                  .getLast()
                  .endDate())
          .isEqualTo("2026-02-27");
    }

    @Test
    void follow_the_convention_on_dates_that_last_business_day_does_not_concern() {
      var weekdays = BusinessCalendar.weekdays();
      // The stub ends on Saturday 2026-09-19, which is no month end: Monday the 21st.
      assertThat(
              monthEnds("2026-04-30", "2026-09-19", MonthEndRule.LAST_BUSINESS_DAY)
                  .periods(weekdays, BusinessDayConvention.FOLLOWING)
                  .getLast()
                  .endDate())
          .isEqualTo("2026-09-21");
      // From the 15th nothing is counted from a month end; the stub ends on Sunday 2026-05-31.
      assertThat(
              monthEnds("2026-01-15", "2026-05-31", MonthEndRule.LAST_BUSINESS_DAY)
                  .periods(weekdays, BusinessDayConvention.FOLLOWING)
                  .getLast()
                  .endDate())
          .isEqualTo("2026-06-01");
    }

    @Test
    void are_refused_beyond_the_years_of_the_calendar() {
      var schedule = schedule("2026-01-15", "2027-01-15", StubConvention.NONE);
      assertThatThrownBy(() -> schedule.periods(china, BusinessDayConvention.FOLLOWING))
          .isInstanceOf(DateOutsideCalendar.class);
    }

    @Test
    void are_refused_if_a_period_loses_all_its_days() {
      var daily =
          new Schedule(
              date("2026-03-06"),
              date("2026-03-09"),
              Period.ofDays(1),
              StubConvention.NONE,
              MonthEndRule.NONE);
      assertThatThrownBy(() -> daily.periods(china, BusinessDayConvention.FOLLOWING))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "no day is left of the period from 2026-03-09 to 2026-03-09"
                  + " (unadjusted 2026-03-07 to 2026-03-08)");
    }
  }

  @Nested
  class refusals {
    @Test
    void an_end_that_is_not_after_the_start() {
      assertThatThrownBy(() -> schedule("2026-01-15", "2026-01-15", StubConvention.NONE))
          .hasMessage("a schedule ends after it starts, not 2026-01-15 to 2026-01-15");
    }

    @Test
    void a_stub_that_the_terms_do_not_allow() {
      assertThatThrownBy(() -> schedule("2026-01-15", "2026-09-20", StubConvention.NONE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("disallowed stub");
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-3M"})
    void a_frequency_that_goes_nowhere(Period frequency) {
      assertThatThrownBy(() ->
              new Schedule(
                  date("2026-01-15"),
                  date("2026-07-15"),
                  frequency,
                  StubConvention.NONE,
                  MonthEndRule.NONE))
          .hasMessage("a schedule repeats in days to come, not " + frequency);
    }

    @ParameterizedTest
    @CsvSource({"P1W", "P5M", "P2Y"})
    void coupon_periods_that_do_not_divide_a_year(Period frequency) {
      var schedule =
          new Schedule(
              date("2026-01-15"),
              date("2036-01-15"),
              frequency,
              StubConvention.SHORT_FINAL,
              MonthEndRule.NONE);
      assertThatThrownBy(schedule::couponPeriods)
          .hasMessage("coupons every " + frequency + " do not divide a year");
    }
  }

  @Nested
  class coupon_periods {
    @Test
    void are_notional_before_a_short_first_coupon() {
      // Issued 2026-01-15, coupons on 20 March and every quarter: the notional start is 2025-12-20.
      assertThat(schedule("2026-01-15", "2026-06-20", StubConvention.SHORT_INITIAL).couponPeriods())
          .containsExactly(
              new CouponPeriod(date("2025-12-20"), date("2026-03-20"), 4),
              new CouponPeriod(date("2026-03-20"), date("2026-06-20"), 4));
    }

    @Test
    void are_several_under_a_long_last_coupon() {
      assertThat(schedule("2026-01-15", "2026-09-20", StubConvention.LONG_FINAL).couponPeriods())
          .containsExactly(
              new CouponPeriod(date("2026-01-15"), date("2026-04-15"), 4),
              new CouponPeriod(date("2026-04-15"), date("2026-07-15"), 4),
              new CouponPeriod(date("2026-07-15"), date("2026-10-15"), 4));
    }

    @Test
    void cover_a_life_that_is_shorter_than_one_coupon() {
      assertThat(schedule("2026-01-15", "2026-02-15", StubConvention.SHORT_INITIAL).couponPeriods())
          .containsExactly(new CouponPeriod(date("2025-11-15"), date("2026-02-15"), 4));
      assertThat(schedule("2026-01-15", "2026-02-15", StubConvention.SHORT_FINAL).couponPeriods())
          .containsExactly(new CouponPeriod(date("2026-01-15"), date("2026-04-15"), 4));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-15, 2029-01-15, 6, NONE, NONE",
      "2026-01-15, 2028-09-20, 6, SHORT_INITIAL, NONE",
      "2026-01-15, 2028-09-20, 3, LONG_INITIAL, NONE",
      "2026-01-15, 2028-09-20, 3, SHORT_FINAL, NONE",
      "2026-01-15, 2028-09-20, 6, LONG_FINAL, NONE",
      "2023-03-10, 2028-02-29, 6, SHORT_INITIAL, LAST_DAY",
      "2024-02-29, 2028-09-20, 12, SHORT_FINAL, LAST_DAY",
      "2023-08-31, 2027-10-15, 1, LONG_FINAL, LAST_DAY"
    })
    void give_the_fractions_of_strata_for_every_coupon(
        LocalDate start, LocalDate end, int months, StubConvention stub, MonthEndRule rule) {
      var ours = new Schedule(start, end, Period.ofMonths(months), stub, rule);
      var strata =
          PeriodicSchedule.of(
                  start,
                  end,
                  Frequency.ofMonths(months),
                  BusinessDayAdjustment.NONE,
                  stub.strata(),
                  rule != MonthEndRule.NONE)
              .createSchedule(ReferenceData.minimal());
      var coupons = ours.couponPeriods();
      for (var period : strata.getPeriods()) {
        assertThat(
                DayCount.ACT_ACT_ICMA
                    .yearFraction(period.getStartDate(), period.getEndDate(), coupons)
                    .doubleValue())
            .as("%s", period)
            .isCloseTo(period.yearFraction(DayCounts.ACT_ACT_ICMA, strata), within(1e-15));
      }
    }
  }

  private static Schedule schedule(String start, String end, StubConvention stub) {
    return new Schedule(date(start), date(end), QUARTERLY, stub, MonthEndRule.NONE);
  }

  private static Schedule monthEnds(String start, String end, MonthEndRule rule) {
    return new Schedule(date(start), date(end), QUARTERLY, StubConvention.SHORT_FINAL, rule);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static LocalDate[] dates(String... texts) {
    return List.of(texts).stream().map(ScheduleTest::date).toArray(LocalDate[]::new);
  }
}
