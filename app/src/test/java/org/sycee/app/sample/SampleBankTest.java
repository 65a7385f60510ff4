package org.sycee.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.money.Money;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.credit.CreditSummaries;
import org.sycee.projections.credit.CreditSummary;
import org.sycee.projections.credit.Grouping;
import org.sycee.projections.credit.LoanGroup;
import org.sycee.projections.credit.Period;
import org.sycee.projections.credit.Portfolio;
import org.sycee.projections.supervision.Supervision;

/// The sample bank at the end of 2025.
class SampleBankTest {
  private static final TestBank BANK = new TestBank(Database.open(TestDatabases.empty(), 8), true);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @BeforeAll
  static void fill() {
    assertThat(new SampleBank(BANK.desk(), Optional.of(BANK.endOfDay())).fill()).isEqualTo(LAST);
    BANK.awaitBooks();
  }

  @AfterAll
  static void close() {
    BANK.close();
  }

  private static CreditSummary summary() {
    List<CreditSummary> all =
        new CreditSummaries(BANK.database().pool())
            .of("CN01", new Period(LocalDate.of(2025, 8, 1), LAST));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  @Test
  void its_books_balance_and_pass_every_daily_check() {
    var balances = new Balances(BANK.database().pool());
    assertThat(balances.trialBalance("CN01", LAST).isBalanced()).isTrue();
    var supervision = new Supervision(BANK.database().pool());
    for (LocalDate day : List.of(LAST, LocalDate.of(2025, 9, 22), LocalDate.of(2025, 12, 22))) {
      assertThat(supervision.of("CN01", day).orElseThrow().passes()).as("%s", day).isTrue();
    }
  }

  @Test
  void every_category_of_loans_is_there_and_explained() {
    CreditSummary summary = summary();
    assertThat(summary.isExplained()).isTrue();
    assertThat(summary.lines())
        .extracting(CreditSummary.Line::category)
        .containsExactly("AGRICULTURAL", "OTHER", "RURAL_COMMERCE", "RURAL_INDUSTRY");
    // 120,000 and 60,000 and 3,000,000 and 800,000 and 90,000 and 40,000 and 500,000
    assertThat(summary.total().disbursed()).isEqualTo(cny("4610000.00"));
    assertThat(summary.total().transferredOut()).isEqualTo(cny("-500000.00"));
    assertThat(summary.total().forgiven()).isEqualTo(cny("-5000.00"));
  }

  @Test
  void two_loans_are_overdue_for_more_than_90_days_and_no_longer_normal() {
    Portfolio portfolio = summary().portfolio();
    // The fish pond had 15,000.00 left on 22 September, and 1.25 of interest on them: 60,000 for 10
    // days and 15,000 for 20 days at 0.05 %. First it paid 60,000 x 4.35 % x 31 / 360 = 224.75 of
    // interest, so 14,776.50 of principal; then 5,000 were forgiven. The tea master paid nothing.
    LoanGroup fish = portfolio.group(Grouping.INDUSTRY, "A04");
    assertThat(fish.flow().collected()).isEqualTo(cny("14776.50"));
    assertThat(fish.flow().recoveryRate()).contains(new BigDecimal("24.63"));
    assertThat(fish.closing().principal()).isEqualTo(cny("40223.50"));
    LoanGroup substandard = portfolio.group(Grouping.LOAN_CLASS, "SUBSTANDARD");
    assertThat(substandard.closing().loans()).isEqualTo(2);
    assertThat(substandard.closing().principal()).isEqualTo(cny("80223.50"));
    assertThat(portfolio.total().closing().overdueForLong()).isEqualTo(cny("80223.50"));
  }
}
