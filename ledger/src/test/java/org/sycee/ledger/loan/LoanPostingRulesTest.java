package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.loan.LoanStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.Event;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.LoanFeeCharged;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.postingrule.CheckedLog;

/// Lives of loans in which every kind of fact with an entry occurs; what the entries are is shown
/// by the tests of those lives.
class LoanPostingRulesTest {

  private static List<LoanStory> lives() {
    return List.of(
        paid(),
        prepaid(),
        recovered(),
        foreclosed(),
        transferredOut(),
        ForeclosedAssetTest.sold(),
        CollateralTest.released(),
        LoanReviewTest.cured(LoanProduct.FARMER),
        LoanReviewTest.cured(LoanProduct.FIXED_ASSET));
  }

  private static LoanStory paid() {
    var story = new LoanStory().on("2024-01-15").then(sign(million(), "2024-01-15", "house"));
    story.then(new PerfectCollateral(WISH, LOAN, "house", cny("9.00"), "R1", story.today()));
    story.then(payOut("2024-01-15")).then(fee(story));
    story.atTheEndOf("2024-03-21").fallsDue().collect("7000.00").on("2024-03-22").repay("300.00");
    story.then(new ForgivePrincipal(WISH, LOAN, cny("1000.00"), OFFICER, story.today()));
    var restructured =
        new RestructureLoan(
            WISH,
            LOAN,
            day("2026-07-21"),
            Repayment.INTEREST_ONLY,
            fixed("3"),
            OFFICER,
            story.today());
    return story.then(restructured).then(fee(story));
  }

  private static ChargeLoanFee fee(LoanStory story) {
    return new ChargeLoanFee(WISH, LOAN, cny("50.00"), story.today(), "appraisal");
  }

  private static LoanStory prepaid() {
    return LoanStory.of(million(), "2024-01-15")
        .on("2024-02-15")
        .prepay("5000.00", PrepaymentMode.SHORTEN_TERM);
  }

  /// Overdue on 16 July, impaired on 14 October, wholly provided for.
  private static LoanStory impaired() {
    var story = LoanStory.of(million(), "2024-01-15");
    story.atTheEndOf("2024-03-21").fallsDue().collect("7333.33");
    story.atTheEndOf("2024-06-21").fallsDue().collect("10222.22");
    story.atTheEndOf("2024-07-15").fallsDue();
    story.atTheEndOf("2024-07-16").then(new MarkOverdue(WISH, LOAN, story.today()));
    story.atTheEndOf("2024-10-14").then(new StopAccrual(WISH, LOAN, story.today()));
    story.atTheEndOf("2024-12-21").fallsDue();
    story.then(new ClassifyLoan(WISH, LOAN, LoanClass.LOSS, "reviewed", story.today()));
    story.then(new ProvideForLoan(WISH, LOAN, Stage.STAGE_3, cny("1000000.00"), story.today()));
    return story.on("2024-12-22");
  }

  private static LoanStory recovered() {
    var story = impaired();
    LocalDate today = story.today();
    return story
        .then(new WriteOffLoan(WISH, LOAN, OFFICER, today))
        .then(new MeetWrittenOff(WISH, LOAN, cny("120000.00"), today));
  }

  private static LoanStory foreclosed() {
    var story = impaired();
    return story.then(new ForecloseLoan(WISH, LOAN, "house", cny("800000.00"), story.today()));
  }

  private static LoanStory transferredOut() {
    var story = impaired();
    return story.then(new TransferLoanOut(WISH, LOAN, "AMC", cny("350000.00"), story.today()));
  }

  private static Stream<CheckedLog> logs() {
    return lives().stream().map(life -> new CheckedLog(life.facts()));
  }

  @Test
  void give_the_entry_of_every_kind_of_fact() {
    assertThat(logs()).allSatisfy(log -> assertThat(log.faults()).isEmpty());
    assertThat(logs().flatMap(CheckedLog::kinds).distinct())
        .containsExactlyInAnyOrderElementsOf(CheckedLog.kindsOf(LoanEvent.class));
  }

  @Test
  void find_every_wrong_entry() {
    logs().forEach(CheckedLog::findsEveryWrongEntry);
  }

  @Test
  void refuse_a_version_that_is_not_known_and_a_loan_that_was_not_signed() {
    List<LoanEvent> facts = prepaid().facts();
    Event cited = CheckedLog.with(facts.get(1), "rule", 2);
    assertThat(new CheckedLog(facts).replaced(1, cited).faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.why()).isEqualTo("its posting rule loan-2 is not known");
          assertThat(fault.fact()).isEqualTo(cited);
          assertThat(fault.again()).isEqualTo("none");
        });
    assertThat(new CheckedLog(facts.subList(1, 2)).faults())
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.why())
                .isEqualTo("no entry follows from it: loan_1 was not signed before"));
  }

  @Test
  void find_a_fact_that_was_changed_under_its_entry() {
    List<LoanEvent> facts = paid().facts();
    int fee = facts.size() - 1;
    Event changed = CheckedLog.with(facts.get(fee), "amount", cny("50.01"));
    assertThat(facts.get(fee)).isInstanceOf(LoanFeeCharged.class);
    assertThat(new CheckedLog(facts).replaced(fee, changed).faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.stored())
              .isEqualTo(
                  "booked 2024-03-22, value 2024-03-22:"
                      + " DEBIT CN01/0101/BANKING/1221.01 CNY 50.00,"
                      + " CREDIT CN01/0101/BANKING/6021.02 CNY 50.00");
          assertThat(fault.again())
              .isEqualTo(
                  "booked 2024-03-22, value 2024-03-22:"
                      + " DEBIT CN01/0101/BANKING/1221.01 CNY 50.01,"
                      + " CREDIT CN01/0101/BANKING/6021.02 CNY 50.01");
        });
  }
}
