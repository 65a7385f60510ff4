package org.sycee.app.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.sycee.app.TestBank.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.money.Money;
import org.sycee.projections.credit.CreditSummaries;
import org.sycee.projections.credit.CreditSummary;
import org.sycee.projections.credit.CreditSummaryRejection;
import org.sycee.projections.credit.Grouping;
import org.sycee.projections.credit.LoanGroup;
import org.sycee.projections.credit.Period;
import org.sycee.projections.credit.Portfolio;
import org.sycee.projections.credit.SmallEnterprises;
import org.sycee.projections.credit.SmallEnterprises.Verdict;
import org.sycee.projections.credit.Stock;

/// The summaries of [TwoYears].
class CreditSummariesTest {
  private static final TestBank BANK = new TestBank(Database.open(TestDatabases.empty(), 8), true);

  @BeforeAll
  static void two_years_pass() {
    new TwoYears(BANK).pass();
    BANK.awaitBooks();
  }

  @AfterAll
  static void close() {
    BANK.close();
  }

  private static CreditSummary of(int year) {
    List<CreditSummary> all = summaries(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static List<CreditSummary> summaries(LocalDate from, LocalDate to) {
    return new CreditSummaries(BANK.database().pool()).of(UNIT.entity(), new Period(from, to));
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  @Test
  void every_line_and_the_total_are_explained() {
    CreditSummary.Line first = of(2026).total();
    assertThat(first.opening()).isEqualTo(cny("0.00"));
    assertThat(first.disbursed()).isEqualTo(cny("300000.00"));
    // 100,000 less 712.92 of interest that was met before the principal
    assertThat(first.collected()).isEqualTo(cny("-99287.08"));
    assertThat(first.closing()).isEqualTo(cny("200712.92"));
    CreditSummary second = of(2027);
    assertThat(second.isExplained()).isTrue();
    assertThat(second.total().closing()).isEqualTo(cny("490000.00"));
    assertThat(second.lines())
        .extracting(CreditSummary.Line::category, CreditSummary.Line::reclassified)
        .containsExactly(
            tuple("AGRICULTURAL", cny("0.00")),
            tuple("RURAL_COMMERCE", cny("-200000.00")),
            tuple("RURAL_INDUSTRY", cny("200000.00")));
    assertThat(second.nonCash())
        .extracting(CreditSummary.Movement::kind, CreditSummary.Movement::amount)
        .containsExactly(
            tuple("RECLASSIFIED", cny("-200000.00")),
            tuple("RECLASSIFIED", cny("200000.00")),
            tuple("FORGIVEN", cny("-10000.00")));
  }

  @Test
  void the_recovery_rate_is_what_was_collected_of_what_fell_due_in_the_period() {
    Portfolio first = of(2026).portfolio();
    assertThat(first.total().flow().matured()).isEqualTo(cny("100000.00"));
    assertThat(first.total().flow().maturedCollected()).isEqualTo(cny("99287.08"));
    assertThat(first.total().flow().recoveryRate()).contains(new BigDecimal("99.29"));
    assertThat(first.group(Grouping.OFFICER, "wang").flow().recoveryRate())
        .contains(new BigDecimal("99.29"));
    assertThat(first.group(Grouping.OFFICER, "zhou").flow().recoveryRate()).isEmpty();
    // what is paid in 2027 met what fell due in 2026
    Portfolio second = of(2027).portfolio();
    assertThat(second.total().flow().collected()).isEqualTo(cny("712.92"));
    assertThat(second.total().flow().maturedCollected()).isEqualTo(cny("0.00"));
    assertThat(second.total().flow().recoveryRate()).isEmpty();
    assertThat(of(2027).yearBefore().orElseThrow().total().flow().recoveryRate())
        .contains(new BigDecimal("99.29"));
  }

  @Test
  void a_year_before_is_compared_with_if_there_were_books() {
    assertThat(of(2026).yearBefore()).isEmpty();
    Portfolio before = of(2027).yearBefore().orElseThrow();
    assertThat(before.period())
        .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    assertThat(before.group(Grouping.CATEGORY, "AGRICULTURAL").flow().disbursed())
        .isEqualTo(cny("100000.00"));
  }

  @Test
  void small_enterprises_are_tested_against_the_year_before_and_against_all_loans() {
    SmallEnterprises first = of(2026).smallEnterprises();
    assertThat(first.loans().increase()).isEqualTo(cny("200000.00"));
    assertThat(first.increase()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(first.growth()).isEqualTo(Verdict.NOT_COMPARABLE);
    SmallEnterprises second = of(2027).smallEnterprises();
    // 300,000 - 10,000 are more than 200,000
    assertThat(second.loans().increase()).isEqualTo(cny("290000.00"));
    assertThat(second.increase()).isEqualTo(Verdict.HELD);
    // 290,000 / 200,000 against 289,287.08 / 200,712.92
    assertThat(second.loans().growth()).contains(new BigDecimal("145.00"));
    assertThat(second.all().growth()).contains(new BigDecimal("144.13"));
    assertThat(second.growth()).isEqualTo(Verdict.HELD);
  }

  @Test
  void what_is_overdue_is_the_whole_principal_of_a_loan_not_in_instalments() {
    Stock end = of(2026).portfolio().total().closing();
    assertThat(end.normal()).isEqualTo(cny("200712.92"));
    assertThat(end.overdueInNormal()).isEqualTo(cny("712.92"));
    // 712.92 / 200,712.92
    assertThat(end.overdueRatio()).contains(new BigDecimal("0.36"));
    assertThat(end.overdueForLong()).isEqualTo(cny("712.92"));
    List<CreditSummary> spring = summaries(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 3));
    Stock ninetyDays = spring.getFirst().portfolio().total().closing();
    assertThat(ninetyDays.overdueInNormal()).isEqualTo(cny("712.92"));
    assertThat(ninetyDays.overdueForLong()).isEqualTo(cny("0.00"));
    assertThat(of(2027).portfolio().total().closing().overdueInNormal()).isEqualTo(cny("0.00"));
  }

  @Test
  void borrowed_names_are_found_cleared_and_remain() {
    LoanGroup second = of(2027).portfolio().total();
    assertThat(second.flow().namesFound()).isEqualTo(2);
    assertThat(second.flow().namesCleared()).isEqualTo(1);
    assertThat(second.closing().borrowedNames()).isEqualTo(1);
    assertThat(second.closing().borrowedPrincipal()).isEqualTo(cny("290000.00"));
  }

  @Test
  void loans_are_grouped_by_what_they_were_counted_at_the_time() {
    Portfolio second = of(2027).portfolio();
    LoanGroup shops = second.group(Grouping.INDUSTRY, "F51");
    assertThat(shops.opening().principal()).isEqualTo(cny("200000.00"));
    assertThat(shops.closing().principal()).isEqualTo(cny("0.00"));
    LoanGroup mills = second.group(Grouping.INDUSTRY, "C13");
    assertThat(mills.opening().principal()).isEqualTo(cny("0.00"));
    assertThat(mills.closing().principal()).isEqualTo(cny("490000.00"));
    assertThat(mills.closing().loans()).isEqualTo(2);
    assertThat(second.group(Grouping.LOAN_CLASS, "NORMAL").closing().principal())
        .isEqualTo(cny("490000.00"));
  }

  @Test
  void interest_income_is_that_of_the_ledger() {
    assertThat(of(2027).income())
        .containsExactly(
            new CreditSummary.Income("6011.01", cny("12.34"), Optional.of(cny("0.00"))));
  }

  @Test
  void what_cannot_be_summed_up_is_refused_by_name() {
    LocalDate day = TwoYears.SECOND;
    refused(() -> summaries(day, day.minusDays(1)), CreditSummaryRejection.PERIOD_REVERSED);
    LocalDate before = LocalDate.of(2026, 1, 4);
    refused(() -> summaries(before, before), CreditSummaryRejection.PERIOD_BEFORE_BOOKS);
    var summaries = new CreditSummaries(BANK.database().pool());
    refused(
        () -> summaries.of("NOWHERE", new Period(day, day)),
        CreditSummaryRejection.ENTITY_NOT_FOUND);
    assertThat(summaries.entities()).containsExactly(UNIT.entity());
  }

  private static void refused(ThrowingCallable asking, Rejection reason) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(asking)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
