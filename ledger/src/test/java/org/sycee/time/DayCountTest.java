package org.sycee.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.sycee.time.DayCount.ACT_360;
import static org.sycee.time.DayCount.ACT_365F;
import static org.sycee.time.DayCount.ACT_ACT_ICMA;
import static org.sycee.time.DayCount.ACT_ACT_ISDA;
import static org.sycee.time.DayCount.NL_365;
import static org.sycee.time.DayCount.THIRTY_360_ISDA;
import static org.sycee.time.DayCount.THIRTY_E_360;
import static org.sycee.time.DayCount.THIRTY_E_360_ISDA;
import static org.sycee.time.DayCount.THIRTY_E_360_ISDA_TO_TERMINATION;

import com.opengamma.strata.basics.date.DayCounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DayCountTest {
  private static final Map<DayCount, com.opengamma.strata.basics.date.DayCount> STRATA =
      new EnumMap<>(
          Map.of(
              ACT_360, DayCounts.ACT_360,
              ACT_365F, DayCounts.ACT_365F,
              ACT_ACT_ISDA, DayCounts.ACT_ACT_ISDA,
              THIRTY_360_ISDA, DayCounts.THIRTY_360_ISDA,
              THIRTY_E_360, DayCounts.THIRTY_E_360,
              THIRTY_E_360_ISDA, DayCounts.THIRTY_E_360_ISDA,
              THIRTY_E_360_ISDA_TO_TERMINATION, DayCounts.THIRTY_E_360_ISDA,
              NL_365, DayCounts.NL_365));

  @Nested
  class by_hand {
    @Test
    void actual_360_divides_the_days_by_360() {
      // 2024-01-31 to 2024-02-29 has 29 days: 29/360.
      assertThat(ACT_360.days(date("2024-01-31"), date("2024-02-29"))).isEqualTo(29);
      assertThat(ACT_360.yearFraction(date("2024-01-31"), date("2024-02-29")))
          .isEqualTo(quotient(29, 360));
    }

    @Test
    void actual_365_fixed_divides_a_leap_year_by_365() {
      // 366/365 = 1.0027...
      assertThat(ACT_365F.yearFraction(date("2024-01-01"), date("2025-01-01")))
          .isEqualTo(quotient(366, 365));
    }

    @Test
    void actual_actual_isda_splits_at_new_year() {
      // 2003-11-01 to 2004-05-01 (ISDA's own example): 61/365 + 121/366
      //   = (61 x 366 + 121 x 365) / (365 x 366) = 66491/133590.
      assertThat(ACT_ACT_ISDA.yearFraction(date("2003-11-01"), date("2004-05-01")))
          .isEqualTo(quotient(66_491, 133_590));
    }

    @Test
    void actual_actual_isda_counts_whole_years_as_one() {
      // 2023-03-01 to 2026-03-01: 306/365 + 366/366 + 365/365 + 59/365 = 3.
      assertThat(ACT_ACT_ISDA.yearFraction(date("2023-03-01"), date("2026-03-01")))
          .isEqualByComparingTo("3");
    }

    @Test
    void bond_basis_keeps_the_31st_unless_the_start_is_a_month_end() {
      // From the 29th: 30 + (31 - 29) = 32. From the 30th: 30 + (30 - 30) = 30.
      assertThat(THIRTY_360_ISDA.days(date("2023-12-29"), date("2024-01-31"))).isEqualTo(32);
      assertThat(THIRTY_360_ISDA.days(date("2023-12-30"), date("2024-01-31"))).isEqualTo(30);
    }

    @Test
    void eurobond_basis_turns_every_31st_into_the_30th() {
      // From the 29th: 30 + (30 - 29) = 31.
      assertThat(THIRTY_E_360.days(date("2023-12-29"), date("2024-01-31"))).isEqualTo(31);
    }

    @Test
    void thirty_e_360_isda_makes_the_end_of_february_the_30th_except_at_termination() {
      // From 31 (30) August to 28 (30) February: 6 x 30 = 180; at termination 180 - 2 = 178.
      assertThat(THIRTY_E_360_ISDA.days(date("2022-08-31"), date("2023-02-28"))).isEqualTo(180);
      assertThat(THIRTY_E_360_ISDA_TO_TERMINATION.days(date("2022-08-31"), date("2023-02-28")))
          .isEqualTo(178);
      // In a leap year the last day is the 29th: 180 - 1 = 179. The 28th is no month end: 178.
      assertThat(THIRTY_E_360_ISDA_TO_TERMINATION.days(date("2023-08-31"), date("2024-02-29")))
          .isEqualTo(179);
      assertThat(THIRTY_E_360_ISDA_TO_TERMINATION.days(date("2023-08-31"), date("2024-02-28")))
          .isEqualTo(178);
    }

    @Test
    void no_leap_leaves_29_february_out() {
      // 2024-02-28 to 2024-02-29 has one day, and it is the leap day: 0.
      assertThat(NL_365.days(date("2024-02-28"), date("2024-02-29"))).isZero();
      assertThat(NL_365.yearFraction(date("2024-01-01"), date("2025-01-01")))
          .isEqualByComparingTo("1");
    }

    @Test
    void a_fraction_is_exact_to_34_digits() {
      // 120/360 = 1/3; a double would end after 16 digits.
      assertThat(ACT_360.yearFraction(date("2023-01-01"), date("2023-05-01")))
          .isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
    }
  }

  @Nested
  class actual_actual_icma {
    private final List<CouponPeriod> halfYears =
        List.of(
            new CouponPeriod(date("2023-08-15"), date("2024-02-15"), 2),
            new CouponPeriod(date("2024-02-15"), date("2024-08-15"), 2));

    @Test
    void gives_each_regular_coupon_its_share_of_the_year() {
      assertThat(ACT_ACT_ICMA.yearFraction(date("2023-08-15"), date("2024-02-15"), halfYears))
          .isEqualByComparingTo("0.5");
    }

    @Test
    void divides_by_the_days_of_the_coupon_period() {
      // 2023-08-15 to 2023-11-01 has 78 days, the half year 184: 78 / (2 x 184) = 78/368.
      assertThat(ACT_ACT_ICMA.yearFraction(date("2023-08-15"), date("2023-11-01"), halfYears))
          .isEqualTo(quotient(78, 368));
    }

    @Test
    void adds_the_periods_that_the_dates_touch() {
      // 14 days before and 15 after the coupon: 14/(2 x 184) + 15/(2 x 182)
      //   = (14 x 364 + 15 x 368) / (368 x 364) = 10616/133952.
      assertThat(ACT_ACT_ICMA.yearFraction(date("2024-02-01"), date("2024-03-01"), halfYears))
          .isEqualTo(quotient(10_616, 133_952));
    }

    @Test
    void is_refused_without_coupon_periods() {
      assertThatThrownBy(() -> ACT_ACT_ICMA.yearFraction(date("2023-08-15"), date("2024-02-15")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("ACT_ACT_ICMA needs the coupon periods of its dates");
    }

    @Test
    void is_refused_for_days_outside_the_coupon_periods() {
      assertThatThrownBy(
              () -> ACT_ACT_ICMA.yearFraction(date("2023-08-14"), date("2024-02-15"), halfYears))
          .hasMessageContaining("do not cover 2023-08-14 to 2024-02-15");
      assertThatThrownBy(
              () -> ACT_ACT_ICMA.yearFraction(date("2023-08-15"), date("2024-08-16"), halfYears))
          .hasMessageContaining("do not cover 2023-08-15 to 2024-08-16");
    }

    @Test
    void is_refused_for_coupon_periods_with_a_gap() {
      var gap =
          List.of(
              new CouponPeriod(date("2023-08-15"), date("2024-02-15"), 2),
              new CouponPeriod(date("2024-02-16"), date("2024-08-15"), 2));
      assertThatThrownBy(
              () -> ACT_ACT_ICMA.yearFraction(date("2023-08-15"), date("2024-08-15"), gap))
          .hasMessageContaining("do not cover");
    }

    @Test
    void is_refused_backwards() {
      assertThatThrownBy(
              () -> ACT_ACT_ICMA.yearFraction(date("2024-02-15"), date("2023-08-15"), halfYears))
          .hasMessage("end 2023-08-15 is before start 2024-02-15");
    }

    @Test
    void counts_actual_days() {
      // 2023-08-15 to 2024-02-15: 16 + 30 + 31 + 30 + 31 + 31 + 15 = 184.
      assertThat(ACT_ACT_ICMA.days(date("2023-08-15"), date("2024-02-15"))).isEqualTo(184);
    }

    @Test
    void other_conventions_do_not_need_the_coupon_periods_they_are_given() {
      assertThat(ACT_360.yearFraction(date("2024-01-31"), date("2024-02-29"), List.of()))
          .isEqualTo(quotient(29, 360));
    }

    @Test
    void a_coupon_period_ends_after_it_starts() {
      assertThatThrownBy(() -> new CouponPeriod(date("2024-02-15"), date("2024-02-15"), 2))
          .hasMessage("a coupon period ends after it starts, not 2024-02-15 to 2024-02-15");
    }

    @Test
    void a_year_has_one_to_twelve_coupon_periods() {
      assertThatThrownBy(() -> new CouponPeriod(date("2023-08-15"), date("2024-02-15"), 0))
          .hasMessage("a year has 1 to 12 coupon periods, not 0");
      assertThatThrownBy(() -> new CouponPeriod(date("2023-08-15"), date("2024-02-15"), 13))
          .hasMessage("a year has 1 to 12 coupon periods, not 13");
    }
  }

  @Nested
  class against_other_programs {
    @Test
    void every_case_of_quantlib_is_met() {
      var cases = Vectors.cases("quantlib-daycounts.json");
      assertThat(cases).hasSize(846);
      for (var c : cases) {
        DayCount dayCount = byQuantLibsName(c.get("dayCount").asString());
        LocalDate start = date(c.get("start").asString());
        LocalDate end = date(c.get("end").asString());
        assertThat(dayCount.days(start, end)).as("days of %s", c).isEqualTo(c.get("days").asLong());
        // QuantLib adds doubles of up to 33 years: the last two or three bits may differ.
        assertThat(dayCount.yearFraction(start, end).doubleValue())
            .as("years of %s", c)
            .isCloseTo(c.get("yearFraction").asDouble(), within(1e-14));
      }
    }

    @Test
    void strata_agrees_from_every_day_of_four_years() {
      var starts = date("2023-01-01").datesUntil(date("2027-01-01")).toList();
      for (LocalDate start : starts) {
        for (int length : List.of(1, 28, 29, 31, 59, 90, 181, 365, 366, 1096, 3653)) {
          STRATA.forEach((ours, strata) -> agree(ours, strata, start, start.plusDays(length)));
        }
      }
    }

    private static void agree(
        DayCount ours,
        com.opengamma.strata.basics.date.DayCount strata,
        LocalDate start,
        LocalDate end) {
      // Strata learns from the schedule whether the end is the termination date.
      LocalDate termination = ours == THIRTY_E_360_ISDA_TO_TERMINATION ? end : end.plusDays(1);
      var schedule =
          com.opengamma.strata.basics.schedule.Schedule.ofTerm(
              com.opengamma.strata.basics.schedule.SchedulePeriod.of(start, termination));
      assertThat(ours.yearFraction(start, end).doubleValue())
          .as("%s from %s to %s", ours, start, end)
          .isCloseTo(strata.yearFraction(start, end, schedule), within(1e-14));
    }

    private static DayCount byQuantLibsName(String name) {
      return switch (name) {
        case "ACT/360" -> ACT_360;
        case "ACT/365F" -> ACT_365F;
        case "ACT/ACT ISDA" -> ACT_ACT_ISDA;
        case "30/360" -> THIRTY_360_ISDA;
        case "30E/360" -> THIRTY_E_360;
        case "30E/360 ISDA" -> THIRTY_E_360_ISDA;
        case "NL/365" -> NL_365;
        default -> throw new AssertionError(name);
      };
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ACT_ACT_ICMA")
  void no_days_are_no_part_of_a_year(DayCount dayCount) {
    assertThat(dayCount.yearFraction(date("2024-02-29"), date("2024-02-29"))).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void an_end_before_the_start_is_refused(DayCount dayCount) {
    assertThatThrownBy(() -> dayCount.yearFraction(date("2024-03-02"), date("2024-03-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2024-03-01 is before start 2024-03-02");
    assertThatThrownBy(() -> dayCount.days(date("2024-03-02"), date("2024-03-01")))
        .hasMessage("end 2024-03-01 is before start 2024-03-02");
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static BigDecimal quotient(long numerator, long denominator) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
  }
}
