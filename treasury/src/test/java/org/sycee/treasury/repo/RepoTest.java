package org.sycee.treasury.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.repo.OutrightRepoTerms.Coupon;

class RepoTest {
  private static final BusinessCalendar CALENDAR = BusinessCalendar.chinaInterbank();
  private static final LocalDate START = LocalDate.of(2024, 6, 3);

  @Test
  void a_pledged_repo_earns_by_365_up_to_the_moved_maturity() {
    // 100m x 1.85 % x 8 / 365 = 40,547.945...: 10 June is a holiday.
    var repo = new PledgedRepoTerms(Money.of("CNY", "100000000"), Rate.ofPercent("1.85"), START, 7);
    assertThat(repo.maturityDate(CALENDAR)).isEqualTo(LocalDate.of(2024, 6, 11));
    assertThat(repo.days(CALENDAR)).isEqualTo(8);
    assertThat(repo.secondLeg(CALENDAR)).isEqualTo(Money.of("CNY", "100040547.95"));
  }

  @Test
  void bonds_are_worth_their_face_times_the_conversion_ratio() {
    assertThat(PledgedRepoTerms.firstLeg(Money.of("CNY", "200000000"), new BigDecimal("0.955")))
        .isEqualTo(Money.of("CNY", "191000000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PledgedRepoTerms.firstLeg(Money.of("CNY", "1"), BigDecimal.ZERO))
        .withMessage("a conversion ratio is above zero, not 0");
  }

  @Test
  void a_pledged_repo_runs_a_day_to_a_year_on_a_positive_amount() {
    Rate rate = Rate.ofPercent("1.85");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PledgedRepoTerms(Money.of("CNY", "1"), rate, START, 366))
        .withMessage("a pledged repo runs 1 to 365 days, not 366");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PledgedRepoTerms(Money.of("CNY", "-1"), rate, START, 7))
        .withMessage("a repo is of a positive amount, not CNY -1.00");
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
    var repo = outright("100", "99", new Coupon(START.plusDays(43), new BigDecimal("2")));
    assertThat(repo.rate().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo("0.050414");
  }

  @Test
  void impossible_outright_repos_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outright("0", "101"))
        .withMessage("full prices are above zero, not 0 and 101");
    var late = new Coupon(START.plusDays(74), BigDecimal.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outright("100", "101", late))
        .withMessage("the coupon of 2024-08-16 is not paid between 2024-06-03 and 2024-08-15");
    var vast = new Coupon(START, new BigDecimal("100"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outright("100", "101", vast).rate())
        .withMessageContaining("repay more than the price of 100");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new OutrightRepoTerms(BigDecimal.ONE, BigDecimal.ONE, START, START, List.of()))
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

  private static OutrightRepoTerms outright(String first, String second, Coupon... coupons) {
    return new OutrightRepoTerms(
        new BigDecimal(first), new BigDecimal(second), START, START.plusDays(73), List.of(coupons));
  }
}
