package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.loan.LoanRejection.*;
import static org.sycee.ledger.loan.LoanStory.*;
import static org.sycee.ledger.loanrisk.LoanClass.*;

import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanReview.*;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.BorrowerDebts;
import org.sycee.ledger.loanrisk.LoanClass;

/// 36,000 at 5 %: 5.00 a day, due every quarter. Nothing is paid on 21 March; on 20 June, 91 days
/// later, the loan stops accruing, on 22 June all that is owed is paid.
class LoanReviewTest {
  private final LoanStory story = paidLate(LoanProduct.WORKING_CAPITAL);

  private static LoanStory notPaid(LoanProduct product) {
    LoanTerms terms = terms("36000.00", "2027-01-05", Repayment.INTEREST_ONLY, fixed("5"));
    var story = LoanStory.of(LoanStory.of(product, terms), "2024-01-15");
    story.atTheEndOf("2024-03-21").fallsDue().close();
    story.atTheEndOf("2024-06-20").then(new StopAccrual(WISH, LOAN, story.today()));
    story.then(new ClassifyLoan(WISH, LOAN, NORMAL, "overdue", story.today())).close();
    return story.atTheEndOf("2024-06-21").fallsDue().on("2024-06-22");
  }

  private static LoanStory paidLate(LoanProduct product) {
    LoanStory story = notPaid(product);
    return story.repay(story.active().debt().owed().decimal().toPlainString());
  }

  /// After the due dates of September and December the loan accrues again on 22 December.
  static LoanStory cured(LoanProduct product) {
    LoanStory story = paidLate(product);
    story.atTheEndOf("2024-09-21").fallsDue().collect("1000.00");
    story.atTheEndOf("2024-12-21").fallsDue().collect("1000.00");
    return product.isRetail()
        ? story
            .atTheEndOf("2024-12-22")
            .then(new ResumeAccrualAtEndOfDay(WISH, LOAN, story.today()))
        : story
            .on("2024-12-22")
            .then(new ResumeAccrual(WISH, LOAN, OFFICER, "orders", story.today()));
  }

  private ResumeAccrual resume() {
    return new ResumeAccrual(WISH, LOAN, OFFICER, "a new order book", story.today());
  }

  private JudgeLoan judge(LoanClass loanClass) {
    return new JudgeLoan(WISH, LOAN, loanClass, OFFICER, "a new order book", story.today());
  }

  private void paysOn(String date) {
    story.atTheEndOf(date).fallsDue().collect("1000.00");
  }

  @Test
  void accrues_again_after_two_due_dates_and_six_months_whichever_is_longer() {
    paysOn("2024-09-21");
    story.on("2024-12-21");
    story.isRefused(resume(), NOT_CURED_YET, "late until 2024-06-22, 1 due dates since");
    paysOn("2024-12-21");
    // All interest that was paid is income: 341 days from 15 January to 20 December at 5.00, and
    // the compound interest of 4.17, 0.11 and, for 21 June, 0.11.
    String income = story.balance(INTEREST_ON_COMPANY_LOANS);
    assertThat(income).isEqualTo("-1709.39");
    story.on("2024-12-22").then(resume());
    assertThat(story.balance(LOAN_PRINCIPAL)).isEqualTo("36000.00");
    assertThat(story.balance(IMPAIRED_LOANS)).isEqualTo("0.00");
    assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("0.00");
    // What was collected was income already; what ran since the 21st accrues now, two days.
    assertThat(story.balance(INTEREST_ON_COMPANY_LOANS)).isEqualTo(income);
    story.close();
    assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("10.00");
    assertThat(story.toldAgain()).isEqualTo(story.loan());
    story.isRefused(resume(), LOAN_ACCRUES);
  }

  @Test
  void does_not_accrue_again_before_everything_owed_is_paid() {
    LoanStory poor = notPaid(LoanProduct.WORKING_CAPITAL);
    // 158 days at 5.00 are 790.00. Compound interest at 5 % on 330.00 for 91 days is 4.17; billed
    // with the rest on 20 June, 789.17 bear 0.11 for one day more.
    poor.isRefused(
        new ResumeAccrual(WISH, LOAN, OFFICER, "orders", poor.today()),
        LOAN_IN_ARREARS,
        "owes CNY 794.28");
  }

  @Test
  void begins_to_count_again_when_it_is_paid_late_once_more() {
    story.atTheEndOf("2024-09-21").fallsDue().on("2024-09-22");
    story.repay(story.active().debt().owed().decimal().toPlainString());
    paysOn("2024-12-21");
    story.on("2024-12-22");
    story.isRefused(resume(), NOT_CURED_YET, "late until 2024-09-22, 1 due dates since");
  }

  @Test
  void accrues_again_by_the_rules_alone_only_if_it_is_a_retail_loan() {
    story.atTheEndOf("2025-01-31");
    story.isRefused(
        new ResumeAccrualAtEndOfDay(WISH, LOAN, story.today()),
        CURE_FOR_PEOPLE_TO_JUDGE,
        "WORKING_CAPITAL");
    assertThat(cured(LoanProduct.FARMER).active().standing().accruing()).isTrue();
  }

  @Test
  void is_no_better_than_the_debts_of_its_borrower_allow_unless_it_is_a_retail_loan() {
    var debts = new BorrowerDebts(cny("100000.00"), cny("10000.01"));
    LoanStory cured = cured(LoanProduct.WORKING_CAPITAL).then(judge("2024-12-22", NORMAL));
    cured.atTheEndOf("2024-12-22");
    cured.isRefused(
        withBorrower(cured, new BorrowerDebts(cny("100000.00"), cny("10000.00"))),
        CLASS_UNCHANGED,
        "100000.00",
        "NORMAL at best");
    cured.then(withBorrower(cured, debts));
    assertThat(cured.active().standing().loanClass()).isEqualTo(SUBSTANDARD);
    cured.isRefused(withBorrower(cured, debts), CLASS_UNCHANGED, "10000.01");
    LoanStory farmer = cured(LoanProduct.FARMER);
    farmer.isRefused(withBorrower(farmer, debts), BORROWER_DOES_NOT_COUNT, "FARMER");
  }

  private static ClassifyWithBorrower withBorrower(LoanStory story, BorrowerDebts debts) {
    return new ClassifyWithBorrower(WISH, LOAN, debts, story.today());
  }

  private static JudgeLoan judge(String date, LoanClass loanClass) {
    return new JudgeLoan(WISH, LOAN, loanClass, OFFICER, "a new order book", day(date));
  }

  @Test
  void has_a_better_class_only_after_it_accrues_again() {
    paysOn("2024-09-21");
    paysOn("2024-12-21");
    story.on("2024-12-22");
    story.isRefused(judge(NORMAL), CLASS_TOO_GOOD, "may be SUBSTANDARD at best, not NORMAL");
    story.then(resume());
    story.isRefused(judge(SUBSTANDARD), CLASS_UNCHANGED, "is SUBSTANDARD");
    story.then(judge(SPECIAL_MENTION));
    assertThat(story.last(LoanJudged.class).from()).isEqualTo(SUBSTANDARD);
    assertThat(story.active().standing().loanClass()).isEqualTo(SPECIAL_MENTION);
  }

  @Test
  void that_was_called_bad_by_a_person_and_was_late_is_not_called_good_before_it_is_cured() {
    paysOn("2024-09-21");
    paysOn("2024-12-21");
    story.on("2024-12-22").then(resume()).then(judge(DOUBTFUL)).then(judge(SUBSTANDARD));
    story.atTheEndOf("2025-03-21").fallsDue().on("2025-03-22");
    story.repay(story.active().debt().owed().decimal().toPlainString());
    story.isRefused(judge(SPECIAL_MENTION), NOT_CURED_YET, "late until 2025-03-22");
  }

  @Test
  void is_not_improved_nor_accrues_again_while_it_is_observed() {
    paysOn("2024-09-21");
    story.on("2024-10-01");
    story.then(
        new RestructureLoan(
            WISH,
            LOAN,
            day("2028-01-05"),
            Repayment.INTEREST_ONLY,
            fixed("3"),
            OFFICER,
            story.today()));
    paysOn("2024-12-21");
    story.on("2024-12-22");
    story.isRefused(resume(), OBSERVATION_NOT_ENDED, "2025-10-01");
    story.then(judge(DOUBTFUL));
    story.isRefused(judge(SUBSTANDARD), OBSERVATION_NOT_ENDED, "2025-10-01");
  }
}
