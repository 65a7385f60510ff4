package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.COLLATERAL_RECEIVED;
import static org.sycee.ledger.loan.LoanRejection.*;
import static org.sycee.ledger.loan.LoanStory.*;

import org.junit.jupiter.api.Test;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loanrisk.LoanClass;

/// A million at 4 % for half a year, secured by a house of 900,000 and a shop of 600,000.
class CollateralTest {
  private final LoanStory story = secured();

  static LoanStory secured() {
    var story =
        new LoanStory().on("2024-01-15").then(sign(million(), "2024-01-15", "house", "shop"));
    story.then(perfect(story, "house", "900000.00")).then(perfect(story, "shop", "600000.00"));
    return story.then(payOut("2024-01-15"));
  }

  /// Paid back on the day after it was paid out, with a day's interest of 111.11.
  static LoanStory released() {
    LoanStory story = secured().on("2024-01-16");
    story.prepay("1000000.00", PrepaymentMode.SHORTEN_TERM);
    return story.then(release(story, "house")).then(release(story, "shop"));
  }

  private static PerfectCollateral perfect(LoanStory story, String collateral, String value) {
    return new PerfectCollateral(WISH, LOAN, collateral, cny(value), "R-1", story.today());
  }

  private static ReleaseCollateral release(LoanStory story, String collateral) {
    return new ReleaseCollateral(WISH, LOAN, collateral, OFFICER, "paid", story.today());
  }

  @Test
  void is_given_back_after_the_loan_was_paid() {
    LoanStory paid = released();
    assertThat(paid.balance(COLLATERAL_RECEIVED)).isEqualTo("0.00");
    assertThat(paid.toldAgain()).isEqualTo(paid.loan());
    paid.isRefused(release(paid, "house"), COLLATERAL_NOT_HELD, "house does not secure loan_1");
  }

  @Test
  void is_not_given_back_while_the_rest_is_worth_less_than_what_is_owed() {
    story.on("2024-01-25");
    // ten days of interest on a million at 4 %: 1,111.11
    story.isRefused(
        release(story, "shop"),
        COLLATERAL_STILL_NEEDED,
        "owes CNY 1001111.11",
        "shop of CNY 600000.00",
        "CNY 900000.00 would secure it");
    assertThat(story.balance(COLLATERAL_RECEIVED)).isEqualTo("1500000.00");
  }

  @Test
  void is_given_back_early_when_the_rest_covers_what_is_owed_to_the_cent() {
    story.on("2024-01-15").prepay("100000.00", PrepaymentMode.SHORTEN_TERM);
    story.isRefused(release(story, "house"), COLLATERAL_STILL_NEEDED, "CNY 600000.00 would");
    story.then(release(story, "shop"));
    assertThat(story.balance(COLLATERAL_RECEIVED)).isEqualTo("900000.00");
    assertThat(story.last(CollateralReleased.class).claim()).isEqualTo(cny("900000.00"));
    assertThat(story.last(CollateralReleased.class).rest()).isEqualTo(cny("900000.00"));
    story.on("2024-01-16").isRefused(release(story, "house"), COLLATERAL_STILL_NEEDED, "CNY 0.00");
  }

  @Test
  void of_a_loan_that_was_sold_or_not_paid_out_is_given_back_at_once() {
    story.on("2024-01-16");
    story.then(new TransferLoanOut(WISH, LOAN, "AMC", cny("950000.00"), story.today()));
    story.then(release(story, "house")).then(release(story, "shop"));
    assertThat(story.balance(COLLATERAL_RECEIVED)).isEqualTo("0.00");
    assertThat(story.toldAgain()).isEqualTo(story.loan());
    var signed = new LoanStory().on("2024-01-15").then(sign(million(), "2024-01-15", "house"));
    signed.then(perfect(signed, "house", "9.00")).then(release(signed, "house"));
    signed.isRefused(payOut("2024-01-15"), COLLATERAL_NOT_PERFECTED, "house");
  }

  @Test
  void secures_the_claim_on_a_loan_that_was_written_off() {
    story.atTheEndOf("2024-03-21").fallsDue();
    story.atTheEndOf("2024-06-20").then(new StopAccrual(WISH, LOAN, story.today()));
    story.then(new ClassifyLoan(WISH, LOAN, LoanClass.LOSS, "gone", story.today()));
    story.then(new ProvideForLoan(WISH, LOAN, Stage.STAGE_3, cny("1000000.00"), story.today()));
    story.on("2024-06-21").then(new WriteOffLoan(WISH, LOAN, OFFICER, story.today()));
    story.isRefused(release(story, "shop"), COLLATERAL_STILL_NEEDED, "CNY 900000.00 would");
    story.then(new MeetWrittenOff(WISH, LOAN, cny("500000.00"), story.today()));
    story.then(release(story, "shop"));
    assertThat(story.toldAgain()).isEqualTo(story.loan());
  }

  @Test
  void of_a_foreclosed_loan_is_given_back() {
    story.atTheEndOf("2024-03-21").fallsDue();
    story.atTheEndOf("2024-06-20").then(new StopAccrual(WISH, LOAN, story.today()));
    story.on("2024-06-21");
    story.then(new ForecloseLoan(WISH, LOAN, "house", cny("800000.00"), story.today()));
    story.then(release(story, "house")).then(release(story, "shop"));
    assertThat(story.balance(COLLATERAL_RECEIVED)).isEqualTo("0.00");
    assertThat(story.toldAgain()).isEqualTo(story.loan());
  }
}
