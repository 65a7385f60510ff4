package org.sycee.treasury.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.swap.ParRateCurve.Quote;

class ParRateCurveTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final BusinessCalendar EVERY_DAY = BusinessCalendar.everyDay();

  @Test
  void a_deposit_gives_the_factor_that_its_interest_leaves() {
    // 365 days at 2 % by 365: 1 / 1.02
    LocalDate end = LocalDate.of(2026, 3, 3);
    assertThat(curve(deposit("2", end)).discountFactor(end)).isCloseTo(1 / 1.02, within(1e-15));
  }

  @Test
  void an_annual_swap_gives_the_factor_at_which_it_is_worth_nothing() {
    // 1 - d2 = 3 % x (d1 + d2) with d1 = 1/1.02, both years of 365 days
    double first = 1 / 1.02;
    assertThat(
            curve(deposit("2", LocalDate.of(2026, 3, 3)), swap("3", 2, 12))
                .discountFactor(LocalDate.of(2027, 3, 3)))
        .isCloseTo((1 - 0.03 * first) / 1.03, within(1e-14));
  }

  @Test
  void every_quarterly_swap_is_worth_nothing_on_the_curve_of_all() {
    List<Quote.ParSwap> swaps =
        List.of(swap("1.72", 1, 3), swap("1.69", 3, 3), swap("1.75", 5, 3), swap("2.1", 10, 3));
    // In any order; the intermediate payments lie between the nodes.
    DiscountCurve curve =
        curve(
            swaps.get(2),
            swaps.get(0),
            swaps.get(3),
            deposit("1.8", TODAY.plusDays(91)),
            swaps.get(1));
    assertThat(curve.nodeDates()).hasSize(6);
    for (Quote.ParSwap swap : swaps) {
      SwapPricing pricing = SwapPricing.of(swap.terms(), EVERY_DAY);
      assertThat(pricing.presentValue(SwapCurves.single(CNY, curve))).isCloseTo(0, within(1e-7));
    }
  }

  @Test
  void rates_below_zero_give_factors_above_one() {
    assertThat(curve(swap("-0.5", 2, 12)).discountFactor(LocalDate.of(2027, 3, 3)))
        .isGreaterThan(1.0);
  }

  @Test
  void quotes_that_no_curve_gives_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve(swap("3", 2, 12), swap("3.1", 2, 3)))
        .withMessageEndingWith("ends on 2027-03-03, where the curve has reached 2027-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve(deposit("2", TODAY)))
        .withMessageEndingWith("ends on 2025-03-03, where the curve has reached 2025-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve(swap("1000", 3, 12)))
        .withMessageStartingWith("no factor on 2028-03-03 makes ");
  }

  private static DiscountCurve curve(Quote... quotes) {
    return ParRateCurve.of(TODAY, CNY, EVERY_DAY, List.of(quotes));
  }

  private static Quote.Deposit deposit(String percent, LocalDate end) {
    return new Quote.Deposit(Rate.ofPercent(percent), DayCount.ACT_365F, end);
  }

  private static Quote.ParSwap swap(String percent, int years, int months) {
    var schedule =
        new Schedule(
            TODAY,
            TODAY.plusYears(years),
            Period.ofMonths(months),
            StubConvention.SHORT_INITIAL,
            MonthEndRule.NONE);
    return new Quote.ParSwap(
        new SwapTerms(
            SwapTerms.FixedSide.PAYS_FIXED,
            Money.of("CNY", "1000000"),
            new SwapLeg.Fixed(Rate.ofPercent(percent), schedule, DayCount.ACT_365F),
            new SwapLeg.Floating(Rate.ofPercent("0"), schedule, DayCount.ACT_365F),
            BusinessDayConvention.NONE));
  }
}
