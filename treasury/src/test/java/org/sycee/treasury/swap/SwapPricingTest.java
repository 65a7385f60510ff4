package org.sycee.treasury.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.Map;
import org.assertj.core.data.Offset;
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

/// A million for a year from 1 January 2024: 4 % once a year against the market half-yearly.
class SwapPricingTest {
  private static final Offset<Double> EXACT = within(1e-8);
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate MIDDLE = LocalDate.of(2024, 7, 1);
  private static final LocalDate END = LocalDate.of(2025, 1, 1);

  /// 182 and 184 days at factors of 0.98 and 0.95.
  private final DiscountCurve curve = DiscountCurve.of(Map.of(START, 1.0, MIDDLE, 0.98, END, 0.95));

  private final SwapCurves curves = single(curve);
  private final SwapTerms terms = terms(SwapTerms.FixedSide.PAYS_FIXED, "0");
  private final SwapPricing pricing = SwapPricing.of(terms, BusinessCalendar.everyDay());

  @Test
  void on_one_curve_the_floating_leg_is_worth_what_the_notional_loses() {
    // 1 - 0.95 of a million, whatever the day count; the fixed leg costs 40,000 x 366/365 x 0.95.
    assertThat(pricing.floatingLegValue(curves)).isCloseTo(50_000, EXACT);
    double fixedLeg = -40_000 * 366 / 365.0 * 0.95;
    assertThat(pricing.fixedLegValue(curves)).isCloseTo(fixedLeg, EXACT);
    assertThat(pricing.presentValue(curves)).isCloseTo(50_000 + fixedLeg, EXACT);
    SwapPricing other =
        SwapPricing.of(terms(SwapTerms.FixedSide.RECEIVES_FIXED, "0"), BusinessCalendar.everyDay());
    assertThat(other.presentValue(curves)).isCloseTo(-50_000 - fixedLeg, EXACT);
  }

  @Test
  void the_par_rate_makes_both_legs_equal() {
    // 0.05 / (0.95 x 366/365); a basis point of a million costs 100 x 366/365 x 0.95.
    assertThat(pricing.parRate(curves)).isCloseTo(0.05 / (0.95 * 366 / 365), within(1e-14));
    assertThat(pricing.fixedRateBasisPoint(curves)).isCloseTo(-95 * 366 / 365.0, EXACT);
  }

  @Test
  void a_spread_is_paid_on_top_of_each_floating_rate() {
    SwapPricing spread =
        SwapPricing.of(terms(SwapTerms.FixedSide.PAYS_FIXED, "0.3"), BusinessCalendar.everyDay());
    // 3,000 x (182/360 x 0.98 + 184/360 x 0.95)
    double more = 3_000 * (182 * 0.98 + 184 * 0.95) / 360;
    assertThat(spread.floatingLegValue(curves)).isCloseTo(50_000 + more, EXACT);
    // The first coupon: 1/0.98 - 1 of a million, and 3,000 x 182/360.
    assertThat(spread.floatingFlows(curves).getFirst().amount())
        .isCloseTo(1_000_000 / 0.98 - 1_000_000 + 3_000 * 182 / 360.0, EXACT);
    assertThat(spread.fixedFlows(curves).getFirst().date()).isEqualTo(END);
  }

  @Test
  void another_curve_may_give_the_floating_rates() {
    var flat = DiscountCurve.of(Map.of(START, 1.0, END, 1.0));
    SwapCurves two = SwapCurves.of(Currency.getInstance("CNY"), curve, flat);
    assertThat(pricing.floatingLegValue(two)).isCloseTo(0, EXACT);
    SwapCurves turned = SwapCurves.of(Currency.getInstance("CNY"), flat, curve);
    // Not discounted: 1/0.98 - 1 and 0.98/0.95 - 1 of a million.
    assertThat(pricing.floatingLegValue(turned))
        .isCloseTo(1_000_000 * (1 / 0.98 + 0.98 / 0.95 - 2), EXACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            SwapCurves.of(
                Currency.getInstance("CNY"),
                curve,
                DiscountCurve.of(Map.of(MIDDLE, 1.0, END, 1.0))))
        .withMessage("one curve starts on 2024-01-01, the other on 2024-07-01");
  }

  @Test
  void a_rate_that_was_fixed_is_asked_for_and_counts() {
    LocalDate later = LocalDate.of(2024, 4, 1);
    SwapCurves then = single(DiscountCurve.of(Map.of(later, 1.0, MIDDLE, 0.99, END, 0.96)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pricing.presentValue(then))
        .withMessage(
            "the floating rate from 2024-01-01 on was fixed before 2024-04-01 and is missing");
    SwapPricing fixed =
        SwapPricing.of(terms, BusinessCalendar.everyDay(), Map.of(START, Rate.ofPercent("3.6")));
    // 36,000 x 182/360 x 0.99, then 0.99/0.96 - 1 discounted by 0.96
    assertThat(fixed.floatingLegValue(then)).isCloseTo(18_200 * 0.99 + 30_000, EXACT);
  }

  @Test
  void a_payment_of_today_is_not_counted_any_more() {
    SwapCurves then = single(DiscountCurve.of(Map.of(MIDDLE, 1.0, END, 0.96)));
    assertThat(pricing.floatingLegValue(then)).isCloseTo(40_000, EXACT);
    SwapCurves late = single(DiscountCurve.of(Map.of(END, 1.0, END.plusDays(9), 0.99)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pricing.presentValue(late))
        .withMessage("the swap pays nothing after 2025-01-01");
  }

  @Test
  void payments_move_to_business_days_and_their_periods_with_them() {
    var weekdays =
        new SwapTerms(
            SwapTerms.FixedSide.RECEIVES_FIXED,
            terms.notional(),
            new SwapLeg.Fixed(
                Rate.ofPercent("3.65"),
                schedule(START, LocalDate.of(2024, 6, 1), 5),
                DayCount.ACT_365F),
            new SwapLeg.Floating(
                Rate.ofPercent("0"),
                schedule(START, LocalDate.of(2024, 6, 1), 5),
                DayCount.ACT_360),
            BusinessDayConvention.FOLLOWING);
    // 1 June 2024 is a Saturday: 154 days to 3 June, a hundred a day.
    assertThat(SwapPricing.of(weekdays, BusinessCalendar.weekdays()).fixedFlows(curves))
        .singleElement()
        .satisfies(flow -> {
          assertThat(flow.date()).isEqualTo(LocalDate.of(2024, 6, 3));
          assertThat(flow.amount()).isCloseTo(15_400, EXACT);
        });
  }

  /// The derivatives are Strata's; the differences are ours.
  @Test
  void pv01_is_what_a_shift_of_the_curves_makes_of_the_value() {
    double half = 0.5e-4;
    double parallel =
        pricing.presentValue(curves.shifted(half)) - pricing.presentValue(curves.shifted(-half));
    assertThat(pricing.pv01(curves)).isCloseTo(parallel, within(1e-5));
    // The notional at the end gains 95 of a million a basis point in 366/365 years. Strata's
    // derivative is good to eight digits where a period starts today.
    assertThat(pricing.pv01(curves))
        .isCloseTo(95 * 366 / 365.0 * (1 + 0.04 * 366 / 365), within(1e-5));
    assertThat(pricing.keyRatePv01(curves).keySet()).containsExactly(START, MIDDLE, END);
    pricing
        .keyRatePv01(curves)
        .forEach((node, gain) -> {
          double alone =
              pricing.presentValue(curves.shiftedAt(node, half))
                  - pricing.presentValue(curves.shiftedAt(node, -half));
          assertThat(gain).as(node.toString()).isCloseTo(alone, within(1e-5));
        });
  }

  @Test
  void what_the_curves_do_not_know_is_refused() {
    SwapCurves brief = single(DiscountCurve.of(Map.of(START, 1.0, MIDDLE, 0.98)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pricing.floatingLegValue(brief))
        .withMessage("the curve runs from 2024-01-01 to 2024-07-01 and does not know 2025-01-01");
  }

  @Test
  void impossible_swaps_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SwapTerms(
                terms.side(),
                Money.of("CNY", "0"),
                terms.fixed(),
                terms.floating(),
                terms.businessDays()))
        .withMessage("a swap has a positive notional, not CNY 0.00");
    var shorter =
        new SwapLeg.Floating(Rate.ofPercent("0"), schedule(START, MIDDLE, 6), DayCount.ACT_360);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SwapTerms(
                terms.side(), terms.notional(), terms.fixed(), shorter, terms.businessDays()))
        .withMessageStartingWith("both legs of a swap start and end together, not ");
  }

  private static SwapCurves single(DiscountCurve curve) {
    return SwapCurves.single(Currency.getInstance("CNY"), curve);
  }

  private static SwapTerms terms(SwapTerms.FixedSide side, String spreadPercent) {
    return new SwapTerms(
        side,
        Money.of("CNY", "1000000"),
        new SwapLeg.Fixed(Rate.ofPercent("4"), schedule(START, END, 12), DayCount.ACT_365F),
        new SwapLeg.Floating(
            Rate.ofPercent(spreadPercent), schedule(START, END, 6), DayCount.ACT_360),
        BusinessDayConvention.NONE);
  }

  private static Schedule schedule(LocalDate start, LocalDate end, int months) {
    return new Schedule(
        start, end, Period.ofMonths(months), StubConvention.SHORT_INITIAL, MonthEndRule.NONE);
  }
}
