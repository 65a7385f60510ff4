package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.usd;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.loan.LoanRejection.*;
import static org.sycee.ledger.loan.LoanStory.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.DayProduct;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;

/// A million at 4 % from 15 January to 15 July 2024, interest on the 20th of the quarter: the
/// official vector L1.
class LoanLifeTest {

  @Nested
  class Paid_in_time {
    private final LoanStory story = LoanStory.of(million(), "2024-01-15");

    @Test
    void settles_66_92_and_24_days() {
      // 1,000,000 x 4 % / 360 = 111.111 a day.
      pay("2024-03-21", "7333.33");
      pay("2024-06-21", "10222.22");
      story.atTheEndOf("2024-07-15").fallsDue().collect("9999999.00");
      assertThat(story.last(InstalmentCollected.class).paid().total()).isEqualTo(cny("1002666.67"));
      assertThat(story.active().debt().isPaid()).isTrue();
      story.close();
      assertThat(story.balance(LOAN_PRINCIPAL)).isEqualTo("0.00");
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("0.00");
      // 7,333.33 + 10,222.22 + 2,666.67.
      assertThat(story.balance(INTEREST_ON_COMPANY_LOANS)).isEqualTo("-20222.22");
    }

    private void pay(String date, String interest) {
      story.atTheEndOf(date).fallsDue().collect(interest).close();
      assertThat(story.last(InstalmentCollected.class).paid().total()).isEqualTo(cny(interest));
      assertThat(story.active().standing().unpaidSince()).isEmpty();
    }

    @Test
    void accrues_day_by_day_and_collects_what_was_accrued() {
      story.atTheEndOf("2024-03-19").close();
      // 65 days to the close of 19 March.
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("7222.22");
      story.atTheEndOf("2024-03-20").close();
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("7333.33");
      story.atTheEndOf("2024-03-21").fallsDue().collect("7333.33");
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("0.00");
      story.close();
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("111.11");
    }

    @Test
    void is_settled_after_the_last_payment() {
      pay("2024-03-21", "7333.33");
      pay("2024-06-21", "10222.22");
      story.atTheEndOf("2024-07-15").fallsDue().collect("1002666.67").on("2024-07-16");
      story.isRefused(new MeetClaims(WISH, LOAN, cny("1.00"), story.today()), LOAN_SETTLED);
    }
  }

  @Nested
  class Not_paid_at_maturity {
    private final LoanStory story = LoanStory.of(million(), "2024-01-15");

    private void untilMaturity() {
      story.atTheEndOf("2024-03-21").fallsDue().collect("7333.33");
      story.atTheEndOf("2024-06-21").fallsDue().collect("10222.22");
      story.atTheEndOf("2024-07-15").fallsDue();
    }

    @Test
    void owes_a_penalty_of_half_as_much_again_and_compound_interest() {
      untilMaturity();
      // 31 days at 6 %: 1,000,000 x 6 % x 31 / 360 = 5,166.67; 2,666.67 x 6 % x 31 / 360 = 13.78.
      var owed = story.active().accruedTo(day("2024-08-15")).debt();
      assertThat(owed.billed(million().pricing().rounding()).penalty()).isEqualTo(cny("5166.67"));
      assertThat(owed.billed(million().pricing().rounding()).compound()).isEqualTo(cny("13.78"));
      story.on("2024-08-15").repay("1007847.12");
      assertThat(story.active().debt().isPaid()).isTrue();
      assertThat(story.balance(LOAN_PRINCIPAL)).isEqualTo("0.00");
    }

    @Test
    void stands_among_the_overdue_loans_from_the_next_day_on() {
      untilMaturity();
      var mark = new MarkOverdue(WISH, LOAN, day("2024-07-15"));
      story.isRefused(mark, NOT_OVERDUE, "overdue for 0 days");
      story.atTheEndOf("2024-07-16").then(new MarkOverdue(WISH, LOAN, day("2024-07-16")));
      assertThat(story.balance(OVERDUE_LOAN_PRINCIPAL)).isEqualTo("1000000.00");
      assertThat(story.balance(LOAN_PRINCIPAL)).isEqualTo("0.00");
      story.isRefused(new MarkOverdue(WISH, LOAN, day("2024-07-16")), NOT_OVERDUE, "CNY 0.00");
    }

    @Test
    void stops_accruing_after_more_than_90_days_and_takes_income_back() {
      untilMaturity();
      story.atTheEndOf("2024-07-15").close();
      story.atTheEndOf("2024-10-13");
      var early = new StopAccrual(WISH, LOAN, day("2024-10-13"));
      story.isRefused(early, OVERDUE_90_DAYS_AT_MOST, "90 days");
      story.close();
      story.atTheEndOf("2024-10-14").then(new StopAccrual(WISH, LOAN, day("2024-10-14")));
      var stopped = story.last(LoanAccrualStopped.class);
      assertThat(stopped.overdueDays()).isEqualTo(91);
      // 2,666.67 of the last period, 91 days of penalty 15,166.67, of compound interest 40.44.
      assertThat(stopped.interestReversed()).isEqualTo(cny("17873.78"));
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("0.00");
      assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("17873.78");
      assertThat(story.balance(IMPAIRED_LOANS)).isEqualTo("1000000.00");
      // Only what was received stayed income: 7,333.33 + 10,222.22.
      assertThat(story.balance(INTEREST_ON_COMPANY_LOANS)).isEqualTo("-17555.55");
      story.isRefused(new StopAccrual(WISH, LOAN, day("2024-10-14")), ALREADY_NON_ACCRUAL);
      assertThat(story.active().accruedAtCloseOf(day("2024-10-20"))).isEqualTo(cny("0.00"));
    }

    @Test
    void is_income_only_when_received_from_then_on() {
      untilMaturity();
      story.atTheEndOf("2024-07-15").close().atTheEndOf("2024-10-13").close();
      story.atTheEndOf("2024-10-14").then(new StopAccrual(WISH, LOAN, day("2024-10-14")));
      story.on("2024-10-15").repay("17873.78");
      assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("0.00");
      assertThat(story.balance(INTEREST_ON_COMPANY_LOANS)).isEqualTo("-35429.33");
      story.atTheEndOf("2024-12-21").fallsDue();
      // 68 days of penalty on the principal alone: 11,333.33, and 2.98 on the unpaid interest of
      // the one day of 14 October.
      assertThat(story.last(OffBalanceInterestBilled.class).interest()).isEqualTo(cny("11336.31"));
      assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("11336.31");
      assertThat(story.sumOfBalances()).isZero();
    }
  }

  @Nested
  class Nothing_happens {
    private final LoanStory unsigned = new LoanStory().on("2024-01-15");
    private final LoanStory active = LoanStory.of(million(), "2024-01-15");

    @Test
    void before_the_loan_is_signed_or_disbursed() {
      unsigned.isRefused(payOut("2024-01-15"), LOAN_NOT_FOUND, "loan_1");
      unsigned.then(sign(million(), "2024-01-15", "house"));
      unsigned.isRefused(sign(million(), "2024-01-15"), LOAN_ALREADY_SIGNED);
      unsigned.isRefused(
          new MeetClaims(WISH, LOAN, cny("1.00"), day("2024-01-15")), LOAN_NOT_DISBURSED);
      unsigned.isRefused(payOut("2024-01-15"), COLLATERAL_NOT_PERFECTED, "[house]");
    }

    @Test
    void before_the_collateral_is_perfected() {
      unsigned.then(sign(million(), "2024-01-15", "house"));
      unsigned.isRefused(perfect("car", "1.00"), COLLATERAL_UNKNOWN, "car", "[house]");
      unsigned.isRefused(perfect("house", "0.00"), AMOUNT_NOT_POSITIVE);
      unsigned.isRefused(
          new PerfectCollateral(WISH, LOAN, "house", usd("1.00"), "R1", day("2024-01-15")),
          CURRENCY_NOT_OF_LOAN);
      unsigned.then(perfect("house", "2000000.00"));
      assertThat(unsigned.balance(COLLATERAL_RECEIVED)).isEqualTo("2000000.00");
      unsigned.isRefused(perfect("house", "1.00"), COLLATERAL_ALREADY_PERFECTED);
      unsigned.then(payOut("2024-01-15"));
      unsigned.isRefused(perfect("house", "1.00"), LOAN_ALREADY_DISBURSED);
    }

    private PerfectCollateral perfect(String id, String value) {
      return new PerfectCollateral(WISH, LOAN, id, cny(value), "R1", day("2024-01-15"));
    }

    @Test
    void twice() {
      active.isRefused(sign(million(), "2024-01-15"), LOAN_ALREADY_SIGNED);
      active.isRefused(payOut("2024-01-15"), LOAN_ALREADY_DISBURSED, "2024-01-15");
    }

    @Test
    void on_another_day_or_at_the_wrong_time_of_it() {
      active.isRefused(
          new MeetClaims(WISH, LOAN, cny("1.00"), day("2024-01-16")), BUSINESS_DAY_NOT_OPEN);
      active.isRefused(new FallDue(WISH, LOAN, day("2024-01-15")), BUSINESS_DAY_NOT_ENDING);
      active.atTheEndOf("2024-01-15");
      active.isRefused(
          new MeetClaims(WISH, LOAN, cny("1.00"), day("2024-01-15")), BUSINESS_DAY_ENDING);
    }

    @Test
    void before_it_is_due() {
      active.atTheEndOf("2024-03-20");
      active.isRefused(new FallDue(WISH, LOAN, day("2024-03-20")), NOTHING_DUE_TODAY, "2024-03-21");
      active.isRefused(
          new MeetClaimsAtEndOfDay(WISH, LOAN, cny("1.00"), day("2024-03-20")), NOTHING_OWED);
      active.isRefused(
          new RepriceLoan(WISH, LOAN, ObservedRate.NONE, day("2024-03-20")), RATE_NOT_LINKED);
    }
  }

  @Nested
  class Paying {
    private final LoanStory story = LoanStory.of(million(), "2024-01-15");

    @Test
    void more_than_is_owed_is_refused_with_the_figures() {
      story.atTheEndOf("2024-03-21").fallsDue().on("2024-03-22");
      story.isRefused(claims("7334.78"), REPAYMENT_EXCEEDS_CLAIMS, "7334.14", "7334.78");
      story.isRefused(claims("0.00"), AMOUNT_NOT_POSITIVE);
      story.isRefused(new MeetClaims(WISH, LOAN, usd("1.00"), story.today()), CURRENCY_NOT_OF_LOAN);
    }

    private MeetClaims claims(String amount) {
      return new MeetClaims(WISH, LOAN, cny(amount), story.today());
    }

    @Test
    void meets_costs_then_penalties_then_interest_then_principal() {
      story.atTheEndOf("2024-03-21").fallsDue().on("2024-03-22");
      story.then(new ChargeLoanFee(WISH, LOAN, cny("50.00"), story.today(), "appraisal"));
      assertThat(story.balance(FEES_RECEIVABLE_ON_LOANS)).isEqualTo("50.00");
      story.repay("60.00");
      var paid = story.last(LoanRepaid.class).paid();
      assertThat(paid.fees()).isEqualTo(cny("50.00"));
      assertThat(paid.interest()).isEqualTo(cny("10.00"));
      assertThat(story.balance(FEES_RECEIVABLE_ON_LOANS)).isEqualTo("0.00");
    }

    @Test
    void fees_are_never_more_than_was_lent() {
      story.atTheEndOf("2024-03-21").fallsDue().on("2024-03-22");
      story.then(new ChargeLoanFee(WISH, LOAN, cny("50.00"), story.today(), "appraisal"));
      story.isRefused(
          new ChargeLoanFee(WISH, LOAN, cny("92233720368547758.07"), story.today(), "mistyped"),
          FEES_EXCEED_PRINCIPAL,
          "owes fees of CNY 50.00, charged CNY 92233720368547758.07");
    }

    @Test
    void at_the_end_of_the_day_takes_what_there_is() {
      story.atTheEndOf("2024-03-21").fallsDue();
      story.isRefused(
          new MeetClaimsAtEndOfDay(WISH, LOAN, cny("0.00"), story.today()),
          NOTHING_TO_COLLECT,
          "owes CNY 7333.33");
      story.collect("7000.00");
      assertThat(story.active().debt().interest()).isEqualTo(cny("333.33"));
      assertThat(story.active().standing().overdueDays(day("2024-03-25"))).isEqualTo(4);
    }
  }

  @Nested
  class An_annuity {
    private final LoanStory story =
        LoanStory.of(terms("120000.00", "2025-01-21", Repayment.ANNUITY, fixed("6")), "2024-01-21");

    @Test
    void collects_the_same_total_every_month_and_nothing_is_left() {
      var plan =
          story
              .active()
              .plan()
              .instalments(
                  story.active().terms(),
                  story.active().rate(),
                  cny("120000.00"),
                  day("2024-01-21"),
                  DayProduct.ZERO);
      assertThat(plan).hasSize(12);
      for (var instalment : plan) {
        story.atTheEndOf(instalment.dueDate().toString()).fallsDue().collect("999999.00").close();
        var paid = story.last(InstalmentCollected.class).paid();
        assertThat(paid.interest()).isEqualTo(instalment.interest());
        assertThat(paid.principal()).isEqualTo(instalment.principal());
      }
      assertThat(story.active().debt().isPaid()).isTrue();
      assertThat(story.balance(LOAN_PRINCIPAL)).isEqualTo("0.00");
      assertThat(story.balance(INTEREST_RECEIVABLE_ON_COMPANY_LOANS)).isEqualTo("0.00");
    }
  }
}
