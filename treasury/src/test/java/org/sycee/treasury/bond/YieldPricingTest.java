package org.sycee.treasury.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.sycee.treasury.bond.YieldConvention.CHINA_2007;
import static org.sycee.treasury.bond.YieldConvention.STREET;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.StubConvention;

/// 3.54 % half-yearly, to 16 August 2028.
class YieldPricingTest {
  private static final Offset<Double> EXACT = within(1e-10);
  private static final LocalDate IN_THE_LAST_PERIOD = LocalDate.of(2028, 5, 16);

  private final FixedCouponBond bond =
      new FixedCouponBond(
          Rate.ofPercent("3.54"), 2, LocalDate.of(2018, 8, 16), LocalDate.of(2028, 8, 16));

  @Test
  void at_par_on_a_coupon_date_the_yield_is_the_coupon() {
    LocalDate couponDate = LocalDate.of(2022, 8, 16);
    for (YieldConvention convention : YieldConvention.values()) {
      assertThat(priced(convention, couponDate).yieldOf(100)).isCloseTo(0.0354, EXACT);
      assertThat(priced(convention, couponDate).price(0.0354).clean()).isCloseTo(100, EXACT);
    }
  }

  @Test
  void in_the_last_period_the_street_compounds_and_the_chinese_rule_does_not() {
    // 101.77 in 92 of 182 days, 4 % a year: 101.77 / 1.02^(92/182) = 100.756352
    double street = priced(STREET, IN_THE_LAST_PERIOD).price(0.04).dirty();
    assertThat(street).isCloseTo(101.77 / Math.pow(1.02, 92.0 / 182), EXACT);
    assertThat(street).isCloseTo(100.756352, within(1e-6));
    // 366 days from 16 August 2027: 101.77 / (1 + 0.04 x 92 / 366) = 100.756902
    BondPricing chinese = priced(CHINA_2007, IN_THE_LAST_PERIOD).price(0.04);
    assertThat(chinese.dirty()).isCloseTo(101.77 / (1 + 0.04 * 92 / 366), EXACT);
    assertThat(chinese.modifiedDuration()).isCloseTo(92.0 / 366 / (1 + 0.04 * 92 / 366), EXACT);
  }

  @Test
  void a_single_payment_is_discounted_by_whole_years_and_the_days_of_the_current_one() {
    // From 1 March 2024 to 15 June 2026: 106 of the 366 days to 15 June 2024, then two years.
    var zero =
        new FixedCouponBond(
            Rate.ofPercent("0"), 1, LocalDate.of(2021, 6, 15), LocalDate.of(2026, 6, 15));
    LocalDate day = LocalDate.of(2024, 3, 1);
    assertThat(YieldPricing.of(zero, CHINA_2007, day).price(0.03).clean())
        .isCloseTo(100 / Math.pow(1.03, 106.0 / 366 + 2), EXACT);
    // In the last year simply: 100 / (1 + 0.03 x 106/365)
    assertThat(YieldPricing.of(zero, CHINA_2007, LocalDate.of(2026, 3, 1)).price(0.03).clean())
        .isCloseTo(100 / (1 + 0.03 * 106 / 365), EXACT);
  }

  @Test
  void duration_and_convexity_are_the_derivatives_of_the_price() {
    double step = 1e-4;
    for (YieldConvention convention : YieldConvention.values()) {
      for (LocalDate day : new LocalDate[] {LocalDate.of(2022, 10, 3), IN_THE_LAST_PERIOD}) {
        BondPricing at = priced(convention, day).price(0.03);
        double up = priced(convention, day).price(0.03 + step).dirty();
        double down = priced(convention, day).price(0.03 - step).dirty();
        assertThat(at.modifiedDuration())
            .isCloseTo((down - up) / 2 / step / at.dirty(), within(1e-5));
        assertThat(at.convexity())
            .isCloseTo((up - 2 * at.dirty() + down) / step / step / at.dirty(), within(1e-4));
        assertThat(at.basisPointValue()).isCloseTo((up - down) / 2, within(1e-8));
      }
    }
  }

  @Test
  void every_yield_is_found_again_from_its_price() {
    for (double yield : new double[] {-0.02, 0, 0.0185, 0.09, 1.5}) {
      for (YieldConvention convention : YieldConvention.values()) {
        double clean = priced(convention, IN_THE_LAST_PERIOD).price(yield).clean();
        assertThat(priced(convention, IN_THE_LAST_PERIOD).yieldOf(clean)).isCloseTo(yield, EXACT);
      }
    }
  }

  @Test
  void a_coupon_that_is_gone_is_not_paid_and_the_buyer_is_given_what_he_misses() {
    var gone =
        new FixedCouponBond(
            Rate.ofPercent("4"),
            2,
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2024, 1, 1),
            DayCount.ACT_ACT_ICMA,
            StubConvention.SHORT_INITIAL,
            MonthEndRule.NONE,
            7);
    LocalDate day = LocalDate.of(2023, 6, 24);
    assertThat(gone.isExCoupon(day.minusDays(1))).isFalse();
    assertThat(gone.isExCoupon(day)).isTrue();
    assertThat(gone.paymentsAfter(day).getFirst().amount()).isZero();
    // 7 of 181 days are left: 2 x 7 / 181 below zero
    assertThat(gone.accrued(day).doubleValue()).isCloseTo(-2.0 * 7 / 181, EXACT);
  }

  @Test
  void a_price_that_no_yield_gives_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> priced(STREET, IN_THE_LAST_PERIOD).yieldOf(-5))
        .withMessageContaining("no yield up to 1,000 % gives -5.0");
    var thirtieths =
        new FixedCouponBond(
            Rate.ofPercent("4"),
            1,
            LocalDate.of(2029, 1, 31),
            LocalDate.of(2030, 1, 31),
            DayCount.THIRTY_E_360,
            StubConvention.SHORT_INITIAL,
            MonthEndRule.NONE,
            0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> YieldPricing.of(thirtieths, STREET, LocalDate.of(2030, 1, 30)).yieldOf(100))
        .withMessageContaining("no time is left from 2030-01-30");
  }

  private YieldPricing priced(YieldConvention convention, LocalDate settlementDate) {
    return YieldPricing.of(bond, convention, settlementDate);
  }
}
