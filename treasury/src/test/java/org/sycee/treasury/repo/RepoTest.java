package org.sycee.treasury.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.treasury.repo.OutrightRepoPrices.Coupon;

class RepoTest {
  private static final Price ONE = Price.ofPercent("100");
  private static final LocalDate START = LocalDate.of(2024, 6, 3);

  @Test
  void bonds_are_worth_their_face_times_the_conversion_ratio() {
    var bond = new RepoBond("240004.IB", Money.of("CNY", "200000000"), Price.ofPercent("95.5"));
    assertThat(bond.value()).isEqualTo(Money.of("CNY", "191000000"));
  }

  @Test
  void impossible_bonds_are_refused() {
    Money face = Money.of("CNY", "1");
    Price ratio = Price.ofPercent("95.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RepoBond("240004.IB", face, Price.ofPercent("0")))
        .withMessage("a conversion ratio is above zero, not 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RepoBond("240004 IB", face, ratio))
        .withMessageContaining("'240004 IB'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RepoBond("240004.IB", Money.of("CNY", "0"), ratio))
        .withMessage("240004.IB has a face of CNY 0.00");
  }

  @Test
  void the_rate_of_an_outright_repo_is_what_the_prices_earn() {
    // 100 to 101 in 73 days, a fifth of a year: 5 %.
    assertThat(outright("100", "101").rate()).isEqualByComparingTo("0.05");
  }

  @Test
  void a_coupon_in_between_is_earned_and_repays_part_of_the_price() {
    // 100 sold, 99 bought back after 73 days, a coupon of 2 after 43, 30 before the end:
    // (99 - 100 + 2) x 365 / (100 x 73 - 2 x 30) = 365 / 7,240 = 0.050414...
    var repo = outright("100", "99", new Coupon(START.plusDays(43), Price.ofPercent("2")));
    assertThat(repo.rate().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo("0.050414");
  }

  @Test
  void impossible_outright_repos_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outright("0", "101"))
        .withMessage("full prices are above zero, not 0.00 and 1.01");
    var late = new Coupon(START.plusDays(74), ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outright("100", "101", late))
        .withMessage("the coupon of 2024-08-16 is not paid between 2024-06-03 and 2024-08-15");
    var vast = new Coupon(START, Price.ofPercent("100"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outright("100", "101", vast))
        .withMessageContaining("repay more than the price of 1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutrightRepoPrices(ONE, ONE, START, START, List.of()))
        .withMessage("a repo ends after it starts, not 2024-06-03 to 2024-06-03");
  }

  @Test
  void lending_a_bond_earns_a_fee_on_its_face() {
    // 100m x 0.60 % x 30 / 365 = 49,315.068...
    var lending =
        new BondLending(
            Money.of("CNY", "100000000"), Rate.ofPercent("0.60"), START, START.plusDays(30));
    assertThat(Rounding.HALF_UP.toMoney(lending.face().currency(), lending.fee()))
        .isEqualTo(Money.of("CNY", "49315.07"));
  }

  private static OutrightRepoPrices outright(String first, String second, Coupon... coupons) {
    return new OutrightRepoPrices(
        Price.ofPercent(first),
        Price.ofPercent(second),
        START,
        START.plusDays(73),
        List.of(coupons));
  }
}
