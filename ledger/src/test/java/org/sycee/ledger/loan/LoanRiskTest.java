package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.loan.LoanRejection.*;
import static org.sycee.ledger.loan.LoanStory.*;
import static org.sycee.ledger.loanrisk.LoanClass.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanDisposal.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;

/// A loan that is not paid, classified, provided for, and written off, foreclosed or sold.
class LoanRiskTest {
  private final LoanStory story = LoanStory.of(million(), "2024-01-15");

  private ClassifyLoan classify(LoanClass proposal) {
    return new ClassifyLoan(WISH, LOAN, proposal, "reviewed", story.today());
  }

  private ProvideForLoan provide(Stage stage, String loss) {
    return new ProvideForLoan(WISH, LOAN, stage, cny(loss), story.today());
  }

  @Nested
  class Its_class {
    @BeforeEach
    void nothing_is_paid_from_march_on() {
      story.atTheEndOf("2024-03-21").fallsDue();
    }

    @Test
    void is_never_better_than_its_days_overdue_allow() {
      story.isRefused(classify(NORMAL), CLASS_UNCHANGED, "overdue for 0 days", "NORMAL at best");
      story.atTheEndOf("2024-03-22").then(classify(NORMAL));
      assertThat(story.active().standing().loanClass()).isEqualTo(SPECIAL_MENTION);
      story.atTheEndOf("2024-06-19");
      story.isRefused(classify(NORMAL), CLASS_UNCHANGED, "90 days");
      story.atTheEndOf("2024-06-20").then(classify(NORMAL));
      assertThat(story.last(LoanReclassified.class).floor()).isEqualTo(SUBSTANDARD);
      assertThat(story.last(LoanReclassified.class).overdueDays()).isEqualTo(91);
      story.atTheEndOf("2024-12-17").then(classify(NORMAL));
      assertThat(story.active().standing().loanClass()).isEqualTo(DOUBTFUL);
      story.atTheEndOf("2025-03-17").then(classify(NORMAL));
      assertThat(story.active().standing().loanClass()).isEqualTo(LOSS);
    }

    @Test
    void may_be_worse_than_the_rules_ask() {
      story.then(classify(DOUBTFUL));
      assertThat(story.active().standing().loanClass()).isEqualTo(DOUBTFUL);
    }

    @Test
    void follows_the_loss_expected_of_an_impaired_loan() {
      story.then(provide(Stage.STAGE_3, "900000.00"));
      story.then(classify(NORMAL));
      assertThat(story.active().standing().loanClass()).isEqualTo(LOSS);
    }

    @Test
    void is_not_improved_while_a_restructured_loan_is_observed() {
      story.then(classify(DOUBTFUL)).on("2024-07-15");
      var restructure =
          new RestructureLoan(
              WISH,
              LOAN,
              day("2026-07-21"),
              Repayment.INTEREST_ONLY,
              fixed("3"),
              OFFICER,
              story.today());
      story.then(restructure).repay("7427.85").atTheEndOf("2024-07-15");
      story.isRefused(classify(NORMAL), OBSERVATION_NOT_ENDED, "2025-07-15");
      story.on("2024-08-01").then(again(restructure)).atTheEndOf("2024-08-01");
      story.isRefused(classify(NORMAL), OBSERVATION_NOT_ENDED, "cannot become SUBSTANDARD");
      story.atTheEndOf("2025-08-01").then(classify(NORMAL));
      assertThat(story.active().standing().loanClass()).isEqualTo(NORMAL);
    }

    private RestructureLoan again(RestructureLoan before) {
      return new RestructureLoan(
          WISH,
          LOAN,
          before.maturityDate(),
          before.repayment(),
          before.pricing(),
          OFFICER,
          story.today());
    }
  }

  @Nested
  class Its_allowance {
    @Test
    void is_one_percent_of_a_normal_loan_or_its_expected_loss() {
      story.atTheEndOf("2024-01-15").then(provide(Stage.STAGE_1, "0.00"));
      assertThat(story.balance(GENERAL_LOAN_ALLOWANCE)).isEqualTo("-10000.00");
      story.isRefused(provide(Stage.STAGE_1, "9999.99"), PROVISION_UNCHANGED, "10000.00 general");
      story.then(provide(Stage.STAGE_1, "12000.00"));
      assertThat(story.balance(CREDIT_IMPAIRMENT_LOSS)).isEqualTo("12000.00");
    }

    @Test
    void is_never_less_than_the_official_share_of_its_class() {
      story.atTheEndOf("2024-01-15").then(classify(SUBSTANDARD));
      story.then(provide(Stage.STAGE_3, "100000.00"));
      assertThat(story.balance(SPECIAL_LOAN_ALLOWANCE)).isEqualTo("-250000.00");
      story.then(provide(Stage.STAGE_3, "400000.00"));
      assertThat(story.balance(SPECIAL_LOAN_ALLOWANCE)).isEqualTo("-400000.00");
      assertThat(story.balance(GENERAL_LOAN_ALLOWANCE)).isEqualTo("-10000.00");
    }

    @Test
    void is_released_after_the_loan_is_paid() {
      story.atTheEndOf("2024-01-15").then(provide(Stage.STAGE_1, "0.00"));
      story.on("2024-01-16").prepay("1000000.00", PrepaymentMode.SHORTEN_TERM);
      story.atTheEndOf("2024-01-16").then(provide(Stage.STAGE_1, "0.00"));
      assertThat(story.balance(GENERAL_LOAN_ALLOWANCE)).isEqualTo("0.00");
      assertThat(story.balance(CREDIT_IMPAIRMENT_LOSS)).isEqualTo("0.00");
    }

    @Test
    void is_refused_beyond_the_principal() {
      story.atTheEndOf("2024-01-15");
      story.isRefused(
          provide(Stage.STAGE_3, "1000000.01"), EXPECTED_LOSS_OUT_OF_BOUNDS, "1000000.01");
      story.isRefused(provide(Stage.STAGE_3, "-0.01"), EXPECTED_LOSS_OUT_OF_BOUNDS);
    }
  }

  @Nested
  class Its_end {
    /// Impaired since 20 June 2024, with the whole principal set aside.
    @BeforeEach
    void it_is_impaired() {
      story.atTheEndOf("2024-03-20").close().atTheEndOf("2024-03-21").fallsDue().close();
      story.atTheEndOf("2024-06-19").close();
      story.atTheEndOf("2024-06-20").then(new StopAccrual(WISH, LOAN, story.today()));
    }

    private void provided(String loss) {
      story.then(classify(LOSS)).then(provide(Stage.STAGE_3, loss)).on("2024-06-21");
    }

    @Test
    void as_a_write_off_needs_an_allowance_of_the_whole_principal() {
      story.on("2024-06-21");
      story.isRefused(
          new WriteOffLoan(WISH, LOAN, OFFICER, story.today()), ALLOWANCE_TOO_SMALL, "CNY 0.00");
      story.atTheEndOf("2024-06-21");
      story.then(classify(LOSS)).then(provide(Stage.STAGE_3, "1000000.00")).on("2024-06-22");
      story.then(new WriteOffLoan(WISH, LOAN, OFFICER, story.today()));
      assertThat(story.balance(IMPAIRED_LOANS)).isEqualTo("0.00");
      assertThat(story.balance(SPECIAL_LOAN_ALLOWANCE)).isEqualTo("0.00");
      assertThat(story.balance(GENERAL_LOAN_ALLOWANCE)).isEqualTo("0.00");
      assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("0.00");
      var claim = (WrittenOffLoan) story.loan();
      assertThat(story.balance(WRITTEN_OFF_AND_PURSUED))
          .isEqualTo(claim.principal().plus(claim.interest()).decimal().toPlainString());
      story.isRefused(new WriteOffLoan(WISH, LOAN, OFFICER, story.today()), LOAN_ENDED);
    }

    @Test
    void is_not_the_end_of_the_claim() {
      provided("1000000.00");
      story.then(new WriteOffLoan(WISH, LOAN, OFFICER, story.today()));
      String loss = story.balance(CREDIT_IMPAIRMENT_LOSS);
      // JV10: recovered 120,000 is released to profit.
      story.then(recover("120000.00"));
      assertThat(new BigDecimal(loss))
          .isEqualByComparingTo(
              new BigDecimal(story.balance(CREDIT_IMPAIRMENT_LOSS))
                  .add(new BigDecimal("120000.00")));
      assertThat(((WrittenOffLoan) story.loan()).principal()).isEqualTo(cny("880000.00"));
      story.isRefused(recover("9000000.00"), RECOVERY_EXCEEDS_CLAIM, "9000000.00");
      story.isRefused(recover("0.00"), AMOUNT_NOT_POSITIVE);
    }

    private MeetWrittenOff recover(String amount) {
      return new MeetWrittenOff(WISH, LOAN, cny(amount), story.today());
    }

    @Test
    void as_a_foreclosure_takes_the_asset_for_the_debt() {
      provided("300000.00");
      // LOSS asks for the whole principal; what the asset is worth comes back as a release.
      story.then(new ForecloseLoan(WISH, LOAN, "house", cny("800000.00"), story.today()));
      assertThat(story.balance(FORECLOSED_ASSETS)).isEqualTo("800000.00");
      assertThat(story.balance(IMPAIRED_LOANS)).isEqualTo("0.00");
      assertThat(story.balance(CREDIT_IMPAIRMENT_LOSS)).isEqualTo("200000.00");
      assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("0.00");
      story.isRefused(
          new ForecloseLoan(WISH, LOAN, "house", cny("1.00"), story.today()), LOAN_ENDED);
    }

    @Test
    void as_a_foreclosure_beyond_the_principal_is_a_gain() {
      story.on("2024-06-21");
      story.then(new ForecloseLoan(WISH, LOAN, "house", cny("1100000.00"), story.today()));
      assertThat(story.balance(NON_OPERATING_INCOME)).isEqualTo("-100000.00");
      assertThat(story.balance(CREDIT_IMPAIRMENT_LOSS)).isEqualTo("0.00");
    }

    @Test
    void as_a_sale_leaves_nothing_but_the_price() {
      provided("300000.00");
      story.then(new TransferLoanOut(WISH, LOAN, "AMC", cny("350000.00"), story.today()));
      assertThat(story.balance(EXCESS_RESERVES)).isEqualTo("350000.00");
      assertThat(story.balance(IMPAIRED_LOANS)).isEqualTo("0.00");
      assertThat(story.balance(INTEREST_OFF_BALANCE)).isEqualTo("0.00");
      // 350,000 + 1,000,000 + 10,000 of allowance - 1,000,000 of principal.
      assertThat(story.balance(INVESTMENT_INCOME)).isEqualTo("-360000.00");
      assertThat(story.sumOfBalances()).isZero();
    }
  }

  @Nested
  class While_it_accrues {
    @Test
    void it_is_sold_with_its_interest_but_neither_written_off_nor_foreclosed() {
      story.on("2024-01-25");
      story.isRefused(new WriteOffLoan(WISH, LOAN, OFFICER, story.today()), LOAN_STILL_ACCRUING);
      story.isRefused(
          new ForecloseLoan(WISH, LOAN, "house", cny("1.00"), story.today()), LOAN_STILL_ACCRUING);
      story.isRefused(
          new TransferLoanOut(WISH, LOAN, "AMC", cny("0.00"), story.today()), AMOUNT_NOT_POSITIVE);
      story.then(new TransferLoanOut(WISH, LOAN, "AMC", cny("1001111.11"), story.today()));
      // The interest of ten days is 1,111.11: no gain.
      assertThat(story.balance(INVESTMENT_INCOME)).isEqualTo("0.00");
    }

    @Test
    void nobody_disposes_of_it_while_fees_are_owed() {
      story.then(new ChargeLoanFee(WISH, LOAN, cny("1.00"), story.today(), "fee"));
      story.isRefused(
          new TransferLoanOut(WISH, LOAN, "AMC", cny("1.00"), story.today()),
          FEES_OUTSTANDING,
          "CNY 1.00");
    }
  }
}
