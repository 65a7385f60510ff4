package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

class OverdueInterestTest {
  private final OverdueInterest overdue = at("1.5");

  @Test
  void principal_bears_the_penalty_rate_from_maturity_on() {
    // A million at 4 % x 1.5 from 15 July for 31 days: 1,000,000 x 6 % x 31 / 360 = 5,166.67.
    assertThat(overdue.penaltyRate().perYear()).isEqualByComparingTo("0.06");
    assertThat(rounded(overdue.onPrincipal(cny("1000000"), day("2024-07-15"), day("2024-08-15"))))
        .isEqualTo(cny("5166.67"));
    // At plus 30 %: 5.2 % instead of 6 %.
    assertThat(rounded(at("1.3").onPrincipal(cny("1000000"), day("2024-07-15"), day("2024-08-15"))))
        .isEqualTo(cny("4477.78"));
  }

  @Test
  void unpaid_interest_bears_it_too() {
    // 2,666.67 x 6 % x 31 / 360 = 13.777...
    assertThat(
            rounded(overdue.onUnpaidInterest(cny("2666.67"), day("2024-07-15"), day("2024-08-15"))))
        .isEqualTo(cny("13.78"));
  }

  @Test
  void before_maturity_unpaid_interest_bears_the_contract_rate() {
    // 36,000 from 21 June to 21 July: 24 days at 4 % before 15 July and 6 at 6 %:
    // 36,000 / 360 x (24 x 4 % + 6 x 6 %) = 100 x 1.32 = 132.
    assertThat(overdue.onUnpaidInterest(cny("36000"), day("2024-06-21"), day("2024-07-21")))
        .isEqualByComparingTo("132");
    // All before: 36,000 x 4 % x 10 / 360 = 40.
    assertThat(overdue.onUnpaidInterest(cny("36000"), day("2024-06-21"), day("2024-07-01")))
        .isEqualByComparingTo("40");
  }

  @Test
  void compound_interest_that_stays_unpaid_compounds_at_every_settlement() {
    // 36,000 unpaid from 15 July to 1 October. To 20 September inclusive 68 days at 6 %:
    // 36,000 x 6 % x 68 / 360 = 408. Then 10 days on 36,408: 60.68.
    assertThat(overdue.compounded(cny("36000"), day("2024-07-15"), day("2024-10-01")))
        .extracting(SettledInterest::interest)
        .containsExactly(cny("408"), cny("60.68"));
  }

  @Test
  void nothing_is_overdue_before_maturity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overdue.onPrincipal(cny("1000000"), day("2024-07-14"), day("2024-08-15")))
        .withMessage("no principal is overdue on 2024-07-14, before its maturity on 2024-07-15");
  }

  @Test
  void a_penalty_beyond_the_rules_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at("2.01"))
        .withMessage("a penalty rate is 1 to 2 times the contract rate, not 2.01");
    assertThatIllegalArgumentException().isThrownBy(() -> at("0.5"));
  }

  private static OverdueInterest at(String penaltyFactor) {
    return new OverdueInterest(
        Rate.ofPercent("4"),
        new BigDecimal(penaltyFactor),
        day("2024-07-15"),
        InterestSettlement.QUARTERLY,
        Rounding.HALF_UP);
  }

  private static Money rounded(BigDecimal unrounded) {
    return Rounding.HALF_UP.toMoney(cny("0").currency(), unrounded);
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
