package org.sycee.ledger.loanplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.loan.LoanStory.fixed;
import static org.sycee.ledger.loan.LoanStory.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;

class LoanPlanTest {
  private static final Rate SIX = Rate.ofPercent("6");
  private static final LocalDate START = LocalDate.of(2024, 1, 21);

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  private static LoanTerms of(Repayment repayment, AgreedPrincipal... agreed) {
    LoanTerms plain = terms("120000.00", "2025-01-21", repayment, fixed("6"));
    return new LoanTerms(
        plain.customer(),
        plain.unit(),
        plain.facility(),
        plain.deposit(),
        plain.product(),
        plain.principal(),
        plain.maturityDate(),
        repayment,
        List.of(agreed),
        plain.settlement(),
        plain.calendar(),
        plain.pricing(),
        plain.late(),
        plain.tags());
  }

  private static List<Instalment> instalments(LoanTerms terms) {
    LoanPlan plan = LoanPlan.of(terms, SIX, terms.principal(), START, DayProduct.ZERO);
    return plan.instalments(terms, SIX, terms.principal(), START, DayProduct.ZERO);
  }

  private static void repaysAll(List<Instalment> instalments) {
    assertThat(instalments.stream().map(Instalment::principal).reduce(cny("0.00"), Money::plus))
        .isEqualTo(cny("120000.00"));
    assertThat(instalments.getLast().remaining()).isEqualTo(cny("0.00"));
  }

  @Test
  void an_annuity_has_equal_totals_but_for_the_cents_of_the_last() {
    List<Instalment> all = instalments(of(Repayment.ANNUITY));
    repaysAll(all);
    Money total = all.getFirst().principal().plus(all.getFirst().interest());
    for (Instalment each : all.subList(0, 11)) {
      assertThat(each.principal().plus(each.interest())).isEqualTo(total);
    }
    Money last = all.getLast().principal().plus(all.getLast().interest());
    assertThat(Math.abs(last.minus(total).minorUnits())).isLessThan(12);
    // Not far from the 10,327.97 of twelve equal months: the days are counted by 360.
    assertThat(total.decimal()).isBetween(new BigDecimal("10320"), new BigDecimal("10345"));
    // 31 days: 120,000 x 6 % x 31 / 360.
    assertThat(all.getFirst().interest()).isEqualTo(cny("620.00"));
  }

  @Test
  void what_is_left_on_the_last_due_date_is_due_at_once() {
    for (Repayment repayment : List.of(Repayment.ANNUITY, Repayment.LINEAR)) {
      LoanTerms terms = of(repayment);
      LocalDate last = terms.payingDay(terms.maturityDate());
      LoanPlan plan = LoanPlan.of(terms, SIX, cny("700.00"), last, DayProduct.ZERO);
      assertThat(plan.payment()).isEqualTo(cny("700.00"));
    }
  }

  @Test
  void who_owes_only_interest_has_nothing_to_pay_by_plan() {
    for (Repayment repayment : List.of(Repayment.ANNUITY, Repayment.LINEAR)) {
      LoanPlan plan = LoanPlan.of(of(repayment), SIX, cny("0.00"), START, DayProduct.ZERO);
      assertThat(plan.payment()).isEqualTo(cny("0.00"));
    }
  }

  @Test
  void a_linear_loan_has_equal_principal() {
    List<Instalment> all = instalments(of(Repayment.LINEAR));
    repaysAll(all);
    assertThat(all).extracting(Instalment::principal).containsOnly(cny("10000.00"));
    // 29 days on 110,000.
    assertThat(all.get(1).interest()).isEqualTo(cny("531.67"));
  }

  @Test
  void a_bullet_pays_once() {
    List<Instalment> all = instalments(of(Repayment.BULLET));
    repaysAll(all);
    assertThat(all).hasSize(1);
    // 366 days: 120,000 x 6 % x 366 / 360.
    assertThat(all.getFirst().interest()).isEqualTo(cny("7320.00"));
  }

  @Test
  void interest_only_pays_principal_at_maturity() {
    List<Instalment> all = instalments(of(Repayment.INTEREST_ONLY));
    repaysAll(all);
    assertThat(all).extracting(Instalment::dueDate).contains(LocalDate.of(2024, 3, 21));
    assertThat(all.getLast().principal()).isEqualTo(cny("120000.00"));
  }

  @Test
  void steps_pay_what_is_agreed_from_their_dates_on() {
    List<Instalment> all =
        instalments(
            of(
                Repayment.STEP,
                new AgreedPrincipal(LocalDate.of(2024, 6, 1), cny("10000.00")),
                new AgreedPrincipal(LocalDate.of(2024, 12, 1), cny("30000.00"))));
    repaysAll(all);
    assertThat(all)
        .extracting(Instalment::principal)
        .containsExactly(
            cny("0.00"), cny("10000.00"), cny("10000.00"), cny("30000.00"), cny("70000.00"));
  }

  @Test
  void an_irregular_schedule_pays_on_its_own_dates() {
    List<Instalment> all =
        instalments(
            of(
                Repayment.IRREGULAR,
                new AgreedPrincipal(LocalDate.of(2024, 5, 5), cny("50000.00")),
                new AgreedPrincipal(LocalDate.of(2025, 1, 21), cny("70000.00"))));
    repaysAll(all);
    assertThat(all.get(1))
        .isEqualTo(
            new Instalment(
                // 45 days from 21 March to 4 May on 120,000.
                LocalDate.of(2024, 5, 5), cny("50000.00"), cny("900.00"), cny("70000.00")));
  }

  @Nested
  class Chosen_again {
    @Test
    void within_a_period_takes_the_interest_that_ran_into_account() {
      LoanTerms terms = of(Repayment.ANNUITY);
      LoanPlan first = LoanPlan.of(terms, SIX, cny("120000.00"), START, DayProduct.ZERO);
      LocalDate later = LocalDate.of(2024, 2, 5);
      DayProduct ran = DayProduct.of(cny("120000.00"), SIX, 15);
      LoanPlan again = LoanPlan.of(terms, SIX, cny("120000.00"), later, ran);
      assertThat(again).isEqualTo(first);
    }

    @Test
    void after_a_prepayment_it_ends_earlier_or_pays_less() {
      LoanTerms terms = of(Repayment.ANNUITY);
      LoanPlan plan = LoanPlan.of(terms, SIX, cny("120000.00"), START, DayProduct.ZERO);
      LocalDate due = LocalDate.of(2024, 2, 21);
      LoanPlan shorter = plan.shortened(terms, SIX, cny("60000.00"), due, DayProduct.ZERO);
      assertThat(shorter.payment()).isEqualTo(plan.payment());
      assertThat(shorter.maturityDate()).isEqualTo(LocalDate.of(2024, 8, 21));
      LoanPlan lower = LoanPlan.of(terms, SIX, cny("60000.00"), due, DayProduct.ZERO);
      assertThat(lower.maturityDate()).isEqualTo(plan.maturityDate());
      assertThat(lower.payment().isLessThan(plan.payment())).isTrue();
    }
  }

  @Test
  void a_day_product_is_its_text() {
    var product = DayProduct.of(cny("1000000.00"), Rate.ofPercent("4"), 66);
    assertThat(product.toString()).isEqualTo("2640000");
    assertThat(DayProduct.parse("2640000")).isEqualTo(product);
    assertThat(DayProduct.parse("2640000.00")).isEqualTo(product);
  }
}
