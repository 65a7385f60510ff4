package org.sycee.treasury.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.bond.FixedCouponBond;

/// 50 million of 180019.IB, 3.54 % half-yearly, bought at 104.25 on 3 June 2024.
class AmortisedPositionTest {
  private static final LocalDate PURCHASE = LocalDate.of(2024, 6, 3);
  private static final LocalDate MATURITY = LocalDate.of(2028, 8, 16);
  private static final Money FACE = Money.of("CNY", "50000000");
  private static final Price CLEAN = Price.ofPercent("104.25");

  private final FixedCouponBond bond =
      new FixedCouponBond(Rate.ofPercent("3.54"), 2, LocalDate.of(2018, 8, 16), MATURITY);
  private final Money paid = BondSettlement.of(bond, FACE, CLEAN, PURCHASE).total();
  private final AmortisedPosition position = AmortisedPosition.bought(bond, FACE, paid, PURCHASE);

  @Test
  void a_bond_is_paid_clean_and_with_the_interest_accrued() {
    // 16 February to 3 June are 108 of 182 days: 1.77 x 108/182 = 1.05032967 per 100.
    BondSettlement settlement = BondSettlement.of(bond, FACE, CLEAN, PURCHASE);
    assertThat(settlement.cleanAmount()).isEqualTo(Money.of("CNY", "52125000.00"));
    assertThat(settlement.accruedInterest()).isEqualTo(Money.of("CNY", "525164.84"));
    assertThat(settlement.total()).isEqualTo(Money.of("CNY", "52650164.84"));
  }

  @Test
  void grows_at_the_effective_rate_by_days() {
    // 2.48253 % by days, where the street's yield is 2.46864 %.
    assertThat(position.cost().effectiveRate().setScale(7, RoundingMode.HALF_UP))
        .isEqualTo("0.0248253");
    double growth = Math.pow(1.0248253, 30 / 365.0);
    assertThat(position.carrying(PURCHASE.plusDays(30)).decimal().doubleValue())
        .isCloseTo(paid.decimal().doubleValue() * growth, within(1.0));
    assertThat(position.carrying(MATURITY)).isEqualTo(Money.of("CNY", "0.00"));
  }

  @Test
  void the_premium_falls_to_nothing() {
    // 2,125,000 on the day of the purchase, but for the half cent of accrued interest.
    assertThat(position.unamortisedPremium(PURCHASE).doubleValue())
        .isCloseTo(2_125_000, within(0.005));
    assertThat(position.unamortisedPremium(MATURITY.minusDays(1)).doubleValue())
        .isBetween(0.0, 1_500.0);
  }

  @Test
  void the_interest_of_single_days_adds_up_to_what_all_payments_bring() {
    // Nine coupons of 885,000 and the face, less what was paid.
    Money total = Money.of("CNY", "57965000.00").minus(paid);
    Money sum = Money.of("CNY", "0");
    for (LocalDate day = PURCHASE; day.isBefore(MATURITY); day = day.plusDays(1)) {
      sum = sum.plus(position.interest(day, day.plusDays(1)));
    }
    assertThat(sum).isEqualTo(total);
    assertThat(position.interest(PURCHASE, MATURITY)).isEqualTo(total);
  }

  @Test
  void what_is_sold_takes_its_share_and_the_rate_stays() {
    LocalDate sale = LocalDate.of(2025, 3, 10);
    Money tenth = Money.of("CNY", "5000000");
    AmortisedPosition left = position.sold(tenth, sale);
    assertThat(left.face()).isEqualTo(Money.of("CNY", "45000000"));
    assertThat(left.cost().effectiveRate().subtract(position.cost().effectiveRate()).abs())
        .isLessThan(new BigDecimal("1e-25"));
    Money before = position.carrying(sale);
    assertThat(position.carryingOf(tenth, sale).plus(left.carrying(sale))).isEqualTo(before);
    assertThat(position.carryingOf(tenth, sale).decimal().doubleValue())
        .isCloseTo(before.decimal().doubleValue() / 10, within(0.011));
    assertThat(position.carryingOf(FACE, sale)).isEqualTo(before);
    assertThat(left.carrying(MATURITY)).isEqualTo(Money.of("CNY", "0.00"));
  }

  @Test
  void what_is_bought_later_joins_at_the_one_rate_of_the_sum() {
    LocalDate later = LocalDate.of(2025, 3, 10);
    Money more = Money.of("CNY", "50000000");
    // At the amount carried the rate stays, up to the rounding of that amount.
    AmortisedPosition same = position.boughtMore(more, position.carrying(later), later);
    assertThat(same.cost().effectiveRate().doubleValue())
        .isCloseTo(position.cost().effectiveRate().doubleValue(), within(1e-10));
    // Half a million cheaper, the whole earns more, and carries what was carried and paid.
    Money cheaper = position.carrying(later).minus(Money.of("CNY", "500000"));
    AmortisedPosition both = position.boughtMore(more, cheaper, later);
    assertThat(both.cost().effectiveRate()).isGreaterThan(position.cost().effectiveRate());
    assertThat(both.carrying(later)).isEqualTo(position.carrying(later).plus(cheaper));
    assertThat(both.carrying(MATURITY)).isEqualTo(Money.of("CNY", "0.00"));
  }

  @Test
  void impossible_positions_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmortisedPosition(bond, Money.of("CNY", "0"), position.cost()))
        .withMessage("a position has a face, not CNY 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> position.sold(FACE, PURCHASE.plusDays(1)))
        .withMessage("CNY 50000000.00 of CNY 50000000.00 held leaves no position");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> position.carryingOf(FACE.plus(FACE), PURCHASE.plusDays(1)));
    var exCoupon =
        new FixedCouponBond(
            bond.coupon(),
            2,
            bond.accrualStartDate(),
            MATURITY,
            DayCount.ACT_ACT_ICMA,
            StubConvention.SHORT_INITIAL,
            MonthEndRule.NONE,
            7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AmortisedPosition.bought(exCoupon, FACE, paid, PURCHASE))
        .withMessageStartingWith("who holds a bond without its next coupon");
  }
}
