package org.sycee.treasury.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.DiscountCurve;

class PlacementTest {
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
