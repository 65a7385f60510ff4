package org.sycee.projections.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

class LoanPeriodTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static Money cny(long yuan) {
    return Money.of("CNY", yuan + ".00");
  }

  /// A loan of which so much is due, so much ever fell due and so much of that was paid.
  private static LoanAt loan(long due, long matured, long collected) {
    Money none = cny(0);
    return new LoanAt(
        tags(LoanProduct.WORKING_CAPITAL, Repayment.LINEAR, LoanClass.NORMAL),
        cny(1_000),
        cny(due),
        Optional.empty(),
        false,
        new LoanAt.Sums(cny(1_000), cny(collected), cny(matured), cny(collected), none, 0, 0));
  }

  private static LoanAt.Tags tags(LoanProduct product, Repayment repayment, LoanClass loanClass) {
    return new LoanAt.Tags(
        LoanCategory.OTHER, "P83", "0101", "wang", "330106", product, repayment, false, loanClass);
  }

  @Nested
  class What_was_collected_of_what_fell_due {
    @Test
    void is_all_that_was_paid_if_nothing_was_due_before() {
      Flow flow = new LoanPeriod(Optional.of(loan(0, 200, 200)), loan(40, 300, 260)).flow();
      assertThat(flow.matured()).isEqualTo(cny(100));
      assertThat(flow.maturedCollected()).isEqualTo(cny(60));
      assertThat(flow.recoveryRate()).contains(new BigDecimal("60.00"));
    }

    @Test
    void is_what_is_left_after_the_arrears_from_before() {
      // 50 were due before, 100 fell due, 70 were paid: 50 of them for what was due before
      Flow flow = new LoanPeriod(Optional.of(loan(50, 200, 150)), loan(80, 300, 220)).flow();
      assertThat(flow.maturedCollected()).isEqualTo(cny(20));
    }

    @Test
    void is_nothing_if_not_even_the_arrears_were_paid() {
      Flow flow = new LoanPeriod(Optional.of(loan(50, 200, 150)), loan(120, 300, 180)).flow();
      assertThat(flow.maturedCollected()).isEqualTo(cny(0));
      assertThat(flow.recoveryRate()).contains(new BigDecimal("0.00"));
    }

    @Test
    void is_never_more_than_fell_due() {
      // 40 were due before and 10 fell due, yet 60 were paid on what is due
      Flow flow = new LoanPeriod(Optional.of(loan(40, 200, 150)), loan(0, 210, 210)).flow();
      assertThat(flow.maturedCollected()).isEqualTo(cny(10));
    }

    @Test
    void is_everything_of_a_loan_signed_within_the_period() {
      Flow flow = new LoanPeriod(Optional.empty(), loan(25, 100, 75)).flow();
      assertThat(flow.disbursed()).isEqualTo(cny(1_000));
      assertThat(flow.recoveryRate()).contains(new BigDecimal("75.00"));
    }
  }

  @Nested
  class What_is_overdue {
    private Stock stock(LoanProduct product, LoanClass loanClass, int days) {
      LoanAt loan = loan(30, 30, 0);
      return Stock.of(
          new LoanAt(
              tags(product, Repayment.LINEAR, loanClass),
              loan.principal(),
              loan.duePrincipal(),
              Optional.of(DAY.minusDays(days)),
              false,
              loan.sums()),
          DAY);
    }

    @Test
    void is_nothing_on_the_day_on_which_it_fell_due() {
      Stock stock = stock(LoanProduct.WORKING_CAPITAL, LoanClass.NORMAL, 0);
      assertThat(stock.overdueInNormal()).isEqualTo(cny(0));
      assertThat(stock.overdueRatio()).contains(new BigDecimal("0.00"));
    }

    @Test
    void is_the_whole_principal_from_the_next_day_on() {
      Stock stock = stock(LoanProduct.WORKING_CAPITAL, LoanClass.NORMAL, 1);
      assertThat(stock.overdueInNormal()).isEqualTo(cny(1_000));
      assertThat(stock.overdueForLong()).isEqualTo(cny(0));
    }

    @Test
    void is_only_the_instalments_of_a_consumer_up_to_the_90th_day() {
      assertThat(stock(LoanProduct.CONSUMER, LoanClass.SPECIAL_MENTION, 90).overdueInNormal())
          .isEqualTo(cny(30));
      Stock later = stock(LoanProduct.CONSUMER, LoanClass.SPECIAL_MENTION, 91);
      assertThat(later.overdueInNormal()).isEqualTo(cny(1_000));
      assertThat(later.overdueForLong()).isEqualTo(cny(1_000));
    }

    @Test
    void is_not_among_the_normal_loans_if_the_loan_is_non_performing() {
      Stock stock = stock(LoanProduct.WORKING_CAPITAL, LoanClass.SUBSTANDARD, 91);
      assertThat(stock.normal()).isEqualTo(cny(0));
      assertThat(stock.overdueInNormal()).isEqualTo(cny(0));
      assertThat(stock.overdueForLong()).isEqualTo(cny(1_000));
      assertThat(stock.overdueRatio()).isEmpty();
    }
  }

  @Test
  void the_year_before_ends_with_a_month_if_the_period_does() {
    LocalDate from = LocalDate.of(2025, 2, 1);
    assertThat(new Period(from, LocalDate.of(2025, 2, 28)).yearBefore())
        .isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(new Period(from, LocalDate.of(2025, 2, 27)).yearBefore().to())
        .isEqualTo(LocalDate.of(2024, 2, 27));
  }
}
