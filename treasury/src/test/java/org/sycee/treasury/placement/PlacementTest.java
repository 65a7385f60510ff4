package org.sycee.treasury.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.DiscountCurve;

class PlacementTest {
  private static final BusinessCalendar CALENDAR = BusinessCalendar.chinaInterbank();

  @ParameterizedTest
  @CsvSource({
    // Dragon Boat Festival on Monday 10 June: eight days, 100m x 1.92 % x 8 / 360
    "100000000, 1.92, 2024-06-03, 7,   2024-06-11, 8,   100042666.67",
    // Saturday 14 September 2024 is a working day: one day
    "100000000, 1.92, 2024-09-13, 1,   2024-09-14, 1,   100005333.33",
    // 1 March 2025 is a Saturday: 367 days
    "10000000,  2.60, 2024-03-01, 365, 2025-03-03, 367, 10265055.56"
  })
  void earns_for_the_days_up_to_the_business_day_on_which_it_is_repaid(
      String principal,
      String rate,
      LocalDate valueDate,
      int termDays,
      LocalDate maturity,
      long days,
      String repayment) {
    var terms =
        new PlacementTerms(Money.of("CNY", principal), Rate.ofPercent(rate), valueDate, termDays);
    assertThat(terms.maturityDate(CALENDAR)).isEqualTo(maturity);
    assertThat(terms.days(CALENDAR)).isEqualTo(days);
    assertThat(terms.repayment(CALENDAR)).isEqualTo(Money.of("CNY", repayment));
  }

  @Test
  void runs_a_day_to_a_year_on_a_positive_amount() {
    Rate rate = Rate.ofPercent("1.92");
    LocalDate date = LocalDate.of(2024, 6, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlacementTerms(Money.of("CNY", "1"), rate, date, 366))
        .withMessage("interbank lending runs 1 to 365 days, not 366");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlacementTerms(Money.of("CNY", "1"), rate, date, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlacementTerms(Money.of("CNY", "0"), rate, date, 7))
        .withMessage("a placement is of a positive amount, not CNY 0.00");
  }

  @Nested
  class on_a_curve {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private final DiscountCurve curve =
        DiscountCurve.of(Map.of(START, 1.0, LocalDate.of(2025, 1, 1), 0.8));

    @Test
    void is_worth_what_comes_back_less_what_is_lent() {
      // 100 for 366 days by 366 at 20 %: 120 x 0.8 = 96; less 100.
      var deal = deal("0.20", LocalDate.of(2025, 1, 1));
      assertThat(deal.presentValueIfStarted(curve)).isCloseTo(96, within(1e-12));
      assertThat(deal.netPresentValue(curve)).isCloseTo(-4, within(1e-12));
    }

    @Test
    void is_worth_nothing_at_the_par_rate() {
      // 1 / 0.8 - 1 = 25 %.
      LocalDate end = LocalDate.of(2025, 1, 1);
      assertThat(deal("0.20", end).parRate(curve).orElseThrow()).isCloseTo(0.25, within(1e-12));
      assertThat(deal("0.25", end).netPresentValue(curve)).isCloseTo(0, within(1e-12));
    }

    @Test
    void has_no_par_rate_where_no_days_count() {
      var noDays =
          new PlacementPricing(
              Money.of("CNY", "100"),
              Rate.parse("0.20"),
              DayCount.THIRTY_360_ISDA,
              LocalDate.of(2024, 8, 30),
              LocalDate.of(2024, 8, 31));
      assertThat(noDays.parRate(curve)).isEmpty();
    }

    @Test
    void ends_after_it_starts() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deal("0.20", START))
          .withMessage("a placement ends after it starts, not 2024-01-01 to 2024-01-01");
    }

    private static PlacementPricing deal(String rate, LocalDate end) {
      return new PlacementPricing(
          Money.of("CNY", "100"), Rate.parse(rate), DayCount.ACT_ACT_ISDA, START, end);
    }
  }
}
