package org.sycee.treasury.bond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.treasury.bond.FixedCouponBond.Payment;

class BondTest {
  /// Bond 180019.IB, whose accrued interest of 18 October 2022 Wind quotes.
  private final FixedCouponBond bond =
      new FixedCouponBond(Rate.ofPercent("3.54"), 2, day("2018-08-16"), day("2028-08-16"));

  @Nested
  class accrued_interest {
    @Test
    void of_the_interbank_market_is_a_share_of_the_coupon_period() {
      // 3.54 / 2 x 63 / 184: 16 August to 18 October, of the days to 16 February.
      assertThat(rounded(bond.accrued(day("2022-10-18")), 6)).isEqualTo("0.606033");
    }

    @Test
    void of_the_exchanges_counts_both_ends_by_365() {
      // 3.54 x 64 / 365
      assertThat(rounded(bond.accruedExchange(day("2022-10-18")), 6)).isEqualTo("0.620712");
    }

    @Test
    void starts_again_on_a_coupon_date() {
      assertThat(bond.accrued(day("2023-02-16"))).isZero();
      assertThat(rounded(bond.accruedExchange(day("2023-02-16")), 6)).isEqualTo("0.009699");
    }

    @Test
    void in_a_leap_year_takes_the_days_of_its_own_period() {
      // An annual coupon of 3 from 15 June 2023: 366 days with 29 February, 261 passed.
      var annual =
          new FixedCouponBond(Rate.ofPercent("3"), 1, day("2023-06-15"), day("2026-06-15"));
      assertThat(rounded(annual.accrued(day("2024-03-02")), 6)).isEqualTo("2.139344");
    }

    @Test
    void of_a_short_first_period_divides_by_the_regular_one() {
      // From 16 November 2018, 92 days before the coupon of 16 February 2019: 30 of 184 days.
      var late =
          new FixedCouponBond(Rate.ofPercent("3.54"), 2, day("2018-11-16"), day("2028-08-16"));
      assertThat(rounded(late.accrued(day("2018-12-16")), 6)).isEqualTo("0.288587");
      assertThat(rounded(late.paymentsAfter(day("2018-12-16")).getFirst().amount(), 6))
          .isEqualTo("0.885000");
    }

    @Test
    void does_not_exist_before_the_bond_or_at_its_maturity() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bond.accrued(day("2018-08-15")))
          .withMessage("a bond from 2018-08-16 to 2028-08-16 does not settle on 2018-08-15");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bond.accruedExchange(day("2028-08-16")));
    }
  }

  @Test
  void pays_its_coupons_and_at_last_its_face() {
    assertThat(bond.paymentsAfter(day("2027-08-16")))
        .extracting(payment -> payment.date() + " " + rounded(payment.amount(), 2))
        .containsExactly("2028-02-16 1.77", "2028-08-16 101.77");
  }

  @Test
  void coupon_dates_at_a_month_end_do_not_drift() {
    var monthEnd =
        new FixedCouponBond(Rate.ofPercent("2"), 2, day("2023-08-31"), day("2025-08-31"));
    assertThat(monthEnd.paymentsAfter(day("2023-08-31")))
        .extracting(Payment::date)
        .containsExactly(
            day("2024-02-29"), day("2024-08-31"), day("2025-02-28"), day("2025-08-31"));
  }

  @Test
  void impossible_bonds_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FixedCouponBond(Rate.ofPercent("2"), 5, day("2023-08-31"), day("2025-08-31")))
        .withMessage("coupons are paid 1, 2, 3, 4, 6 or 12 times a year, not 5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FixedCouponBond(Rate.ofPercent("2"), 1, day("2025-08-31"), day("2025-08-31")))
        .withMessage("a bond matures after 2025-08-31, not on 2025-08-31");
  }

  @Nested
  class discount_bond {
    private final DiscountBond bill = new DiscountBond(new BigDecimal("100"), day("2024-12-02"));

    @Test
    void yields_simple_interest_by_the_days_of_its_last_year() {
      // 0.75 / 99.25 x 366 / 182 = 1.5196...%
      assertThat(bill.daysToMaturity(day("2024-06-03"))).isEqualTo(182);
      assertThat(bill.daysOfYear()).isEqualTo(366);
      assertThat(rounded(bill.simpleYield(new BigDecimal("99.25"), day("2024-06-03")), 6))
          .isEqualTo("0.015196");
    }

    @Test
    void runs_a_year_at_most() {
      assertThat(bill.daysToMaturity(day("2023-12-02"))).isEqualTo(366);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bill.daysToMaturity(day("2023-12-01")))
          .withMessage("2023-12-01 is not within the last year before 2024-12-02");
      assertThatIllegalArgumentException().isThrownBy(() -> bill.daysToMaturity(day("2024-12-02")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bill.simpleYield(BigDecimal.ZERO, day("2024-06-03")))
          .withMessage("a price is above zero, not 0");
    }
  }

  private static String rounded(BigDecimal unrounded, int decimals) {
    return unrounded.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
