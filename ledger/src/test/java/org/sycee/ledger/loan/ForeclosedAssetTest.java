package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.loan.LoanRejection.*;
import static org.sycee.ledger.loan.LoanStory.*;

import org.junit.jupiter.api.Test;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.money.Money;

/// A house taken at 800,000 for a loan of a million of which nothing was paid.
class ForeclosedAssetTest {
  private final LoanStory story = foreclosed();

  static LoanStory foreclosed() {
    LoanStory story = LoanStory.of(million(), "2024-01-15");
    story.atTheEndOf("2024-03-21").fallsDue().close();
    story.atTheEndOf("2024-06-20").then(new StopAccrual(WISH, LOAN, story.today())).close();
    return story
        .on("2024-06-21")
        .then(new ForecloseLoan(WISH, LOAN, "house", cny("800000.00"), story.today()));
  }

  /// The asset worth less and then more again, and sold.
  static LoanStory sold() {
    LoanStory story = foreclosed();
    return story.then(appraised(story, "700000.00")).then(sale(story, "750000.00"));
  }

  private static RevalueForeclosedAsset appraised(LoanStory story, String amount) {
    return new RevalueForeclosedAsset(WISH, LOAN, cny(amount), "Zhonghe", story.today());
  }

  private static SellForeclosedAsset sale(LoanStory story, String price) {
    return new SellForeclosedAsset(WISH, LOAN, "Ms Zhou", cny(price), OFFICER, story.today());
  }

  @Test
  void stands_at_the_lower_of_its_cost_and_what_it_would_bring() {
    story.then(appraised(story, "700000.00"));
    assertThat(story.balance(IMPAIRMENT_OF_FORECLOSED_ASSETS)).isEqualTo("-100000.00");
    assertThat(story.balance(IMPAIRMENT_LOSS)).isEqualTo("100000.00");
    story.isRefused(appraised(story, "700000.00"), IMPAIRMENT_UNCHANGED, "800000.00", "100000.00");
    story.then(appraised(story, "780000.00"));
    assertThat(story.balance(IMPAIRMENT_LOSS)).isEqualTo("20000.00");
    story.then(appraised(story, "900000.00"));
    assertThat(story.balance(IMPAIRMENT_OF_FORECLOSED_ASSETS)).isEqualTo("0.00");
    assertThat(story.balance(FORECLOSED_ASSETS)).isEqualTo("800000.00");
  }

  @Test
  void is_sold_with_a_gain_over_its_carrying_amount() {
    LoanStory gone = sold();
    assertThat(gone.balance(EXCESS_RESERVES)).isEqualTo("750000.00");
    assertThat(gone.balance(FORECLOSED_ASSETS)).isEqualTo("0.00");
    assertThat(gone.balance(IMPAIRMENT_OF_FORECLOSED_ASSETS)).isEqualTo("0.00");
    // 750,000 for what stood at 800,000 less 100,000.
    assertThat(gone.balance(NON_OPERATING_INCOME)).isEqualTo("-50000.00");
    assertThat(gone.toldAgain()).isEqualTo(gone.loan());
    gone.isRefused(sale(gone, "1.00"), LOAN_ENDED);
  }

  @Test
  void is_sold_with_a_loss_below_its_carrying_amount() {
    story.then(sale(story, "650000.00"));
    assertThat(story.balance(NON_OPERATING_EXPENSE)).isEqualTo("150000.00");
    assertThat(story.balance(NON_OPERATING_INCOME)).isEqualTo("0.00");
    assertThat(story.sumOfBalances()).isZero();
  }

  @Test
  void is_neither_sold_for_nothing_nor_for_other_money_nor_before_it_is_taken() {
    story.isRefused(sale(story, "0.00"), AMOUNT_NOT_POSITIVE, "0.00");
    story.isRefused(appraised(story, "-0.01"), AMOUNT_NOT_POSITIVE, "-0.01");
    story.isRefused(
        new SellForeclosedAsset(
            WISH, LOAN, "Ms Zhou", Money.of("USD", "1.00"), OFFICER, story.today()),
        CURRENCY_NOT_OF_LOAN,
        "USD 1.00");
    LoanStory running = LoanStory.of(million(), "2024-01-15");
    running.isRefused(sale(running, "1.00"), LOAN_NOT_FORECLOSED);
    running.isRefused(appraised(running, "1.00"), LOAN_NOT_FORECLOSED);
  }
}
