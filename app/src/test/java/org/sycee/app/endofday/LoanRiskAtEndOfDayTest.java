package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.loans.Lender;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loan.LoanCommand.ForecloseLoan;
import org.sycee.ledger.loan.LoanCommand.JudgeLoan;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// Loans of 36,000 at 5 %, settled on the 20th of every month, that are not paid and then paid.
class LoanRiskAtEndOfDayTest {
  private static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 21);

  private final LendingDays days = new LendingDays();

  /// 22 April, on which the mill of the borrower has not paid for 91 days; his other loans are
  /// paid.
  private static LocalDate oneOfFourLoansIsBad(LendingDays days) {
    days.lend("mill", LoanProduct.WORKING_CAPITAL);
    days.lend("shop", LoanProduct.WORKING_CAPITAL);
    days.lend("yard", LoanProduct.FIXED_ASSET);
    days.lend("home", LoanProduct.HOUSING_MORTGAGE);
    days.leave("mill", "0.00");
    days.run(FIRST_DUE);
    LocalDate stop = FIRST_DUE.plusDays(91);
    days.bank.submit(new CloseBusinessDay(days.bank.next(), UNIT.entity(), FIRST_DUE.plusDays(1)));
    days.bank.submit(new OpenBusinessDay(days.bank.next(), UNIT.entity(), stop));
    return stop;
  }

  @Test
  void the_other_loans_of_a_bad_borrower_are_bad_but_not_his_retail_loans() {
    LocalDate stop = oneOfFourLoansIsBad(days);
    days.run(stop);
    assertThat(days.factsOf("mill", stop)).contains("LoanAccrualStopped", "LoanReclassified");
    assertThat(days.factsOf("shop", stop)).contains("LoanReclassifiedWithBorrower");
    assertThat(days.factsOf("yard", stop)).contains("LoanReclassifiedWithBorrower");
    assertThat(days.factsOf("home", stop)).doesNotContain("LoanReclassifiedWithBorrower");
    // A person betters the shop; the mill is still a third of what the borrower owes.
    LocalDate next = stop.plusDays(1);
    days.bank.submit(
        new JudgeLoan(
            days.bank.next(),
            Lender.loan("shop"),
            LoanClass.NORMAL,
            Lender.OFFICER,
            "it earns well",
            next));
    days.run(next);
    assertThat(days.factsOf("shop", next))
        .containsExactly("LoanJudged", "LoanReclassifiedWithBorrower");
    // When the mill is gone, what only followed it does not keep the others down.
    LocalDate last = next.plusDays(1);
    days.bank.submit(
        new ForecloseLoan(
            days.bank.next(), Lender.loan("mill"), "mill", Money.of("CNY", "36000.00"), last));
    days.bank.submit(
        new JudgeLoan(
            days.bank.next(),
            Lender.loan("shop"),
            LoanClass.NORMAL,
            Lender.OFFICER,
            "it earns well",
            last));
    days.run(last);
    assertThat(days.factsOf("shop", last)).containsExactly("LoanJudged");
  }

  @Test
  void broken_off_between_the_loans_of_a_bad_borrower_the_end_of_day_writes_the_same_log() {
    LocalDate stop = oneOfFourLoansIsBad(days);
    days.run(stop);
    try (var other = new LendingDays()) {
      oneOfFourLoansIsBad(other);
      int broken = 0;
      while (breaksAfter(broken + 1, other, stop)) {
        broken++;
      }
      assertThat(broken).isGreaterThan(5);
      assertThat(other.log()).isEqualTo(days.log());
    }
  }

  private static boolean breaksAfter(int commands, LendingDays days, LocalDate through) {
    EndOfDay breaking = days.endOfDay(bus -> new BreakingBus(bus, commands, true));
    try {
      breaking.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
      return false;
    } catch (BreakingBus.Broken e) {
      return true;
    }
  }

  @AfterEach
  void close() {
    days.close();
  }

  @Test
  void a_retail_loan_that_was_paid_regularly_for_six_months_accrues_again() {
    days.lend("farmer", LoanProduct.FARMER);
    days.lend("company", LoanProduct.WORKING_CAPITAL);
    days.leave("farmer", "0.00");
    days.leave("company", "0.00");
    days.run(FIRST_DUE);
    LocalDate stop = FIRST_DUE.plusDays(91);
    days.skipTo(FIRST_DUE.plusDays(1), stop);
    days.payIn("farmer", stop.plusDays(1));
    days.payIn("company", stop.plusDays(1));
    days.run(stop.plusDays(1));
    // 23 April; two due dates later and after six months all but a day nothing happens yet.
    days.skipTo(stop.plusDays(2), LocalDate.of(2026, 6, 21));
    LocalDate cured = LocalDate.of(2026, 10, 23);
    days.skipTo(LocalDate.of(2026, 6, 22), cured.minusDays(1));
    assertThat(days.factsOf("farmer", cured.minusDays(1)))
        .doesNotContain("LoanAccrualResumedAtEndOfDay");
    assertThat(days.debitBalance("1303.04")).isEqualTo("72000.00");
    days.run(cured);
    assertThat(days.factsOf("farmer", cured)).containsExactly("LoanAccrualResumedAtEndOfDay");
    assertThat(days.factsOf("company", cured)).isEmpty();
    assertThat(days.debitBalance("1303.01") + ' ' + days.debitBalance("1303.04"))
        .isEqualTo("36000.00 36000.00");
    // Settled at the end of the 22nd up to its beginning: what ran on the 22nd and 23rd.
    assertThat(days.debitBalance("1132.03")).isEqualTo("10.00");
  }
}
