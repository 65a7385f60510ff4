package org.sycee.ledger.loanplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// A loan at 4 % that matures on 15 July 2024; late interest is half as much again.
class LoanDebtTest {
  private static final LocalDate MATURITY = LocalDate.of(2024, 7, 15);
  private static final Rate RATE = Rate.ofPercent("4");
  private static final LateTerms LATE = new LateTerms(50, true, 0, Claim.COSTS_FIRST);

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  /// Principal that is due and unpaid, and interest that is billed and unpaid.
  private static LoanDebt owing(String duePrincipal, String interest, LocalDate since) {
    Money none = cny("0");
    return new LoanDebt(
        none,
        cny(duePrincipal),
        none,
        none,
        cny(interest),
        none,
        none,
        DayProduct.ZERO,
        DayProduct.ZERO,
        DayProduct.ZERO,
        since);
  }

  private static LoanDebt billed(LoanDebt debt, LocalDate to) {
    return debt.accruedTo(to, RATE, LATE, MATURITY).billed(Rounding.HALF_UP);
  }

  @Test
  void principal_bears_the_penalty_rate_from_maturity_on() {
    // A million at 4 % x 1.5 from 15 July for 31 days: 1,000,000 x 6 % x 31 / 360 = 5,166.67.
    assertThat(billed(owing("1000000", "0", MATURITY), LocalDate.of(2024, 8, 15)).penalty())
        .isEqualTo(cny("5166.67"));
    // At plus 30 %: 5.2 % instead of 6 %.
    var milder = new LateTerms(30, true, 0, Claim.COSTS_FIRST);
    assertThat(
            owing("1000000", "0", MATURITY)
                .accruedTo(LocalDate.of(2024, 8, 15), RATE, milder, MATURITY)
                .billed(Rounding.HALF_UP)
                .penalty())
        .isEqualTo(cny("4477.78"));
  }

  @Test
  void unpaid_interest_bears_it_too() {
    // 2,666.67 x 6 % x 31 / 360 = 13.777...
    assertThat(billed(owing("0", "2666.67", MATURITY), LocalDate.of(2024, 8, 15)).compound())
        .isEqualTo(cny("13.78"));
  }

  @Test
  void before_maturity_unpaid_interest_bears_the_contract_rate() {
    // 36,000 from 21 June to 21 July: 24 days at 4 % before 15 July and 6 at 6 %:
    // 36,000 / 360 x (24 x 4 % + 6 x 6 %) = 100 x 1.32 = 132.
    LocalDate since = LocalDate.of(2024, 6, 21);
    assertThat(billed(owing("0", "36000", since), LocalDate.of(2024, 7, 21)).compound())
        .isEqualTo(cny("132"));
    // All before: 36,000 x 4 % x 10 / 360 = 40.
    assertThat(billed(owing("0", "36000", since), LocalDate.of(2024, 7, 1)).compound())
        .isEqualTo(cny("40"));
  }

  @Test
  void compound_interest_that_is_billed_and_stays_unpaid_bears_interest_itself() {
    // 36,000 unpaid from 15 July to 1 October. To 20 September inclusive 68 days at 6 %:
    // 36,000 x 6 % x 68 / 360 = 408. Then 10 days on 36,408: 60.68.
    LoanDebt settled = billed(owing("0", "36000", MATURITY), LocalDate.of(2024, 9, 21));
    assertThat(settled.compound()).isEqualTo(cny("408"));
    assertThat(billed(settled, LocalDate.of(2024, 10, 1)).compound()).isEqualTo(cny("468.68"));
  }
}
