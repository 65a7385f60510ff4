package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.usd;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.loan.LoanRejection.*;
import static org.sycee.ledger.loan.LoanStory.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.AgreedPrincipal;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.LoanTermsRejection;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Rate;

/// What is paid early, priced anew, extended, restructured, forgiven.
class LoanChangesTest {

  @Nested
  class Prepaying {
    private final LoanStory annuity =
        LoanStory.of(terms("120000.00", "2025-01-21", Repayment.ANNUITY, fixed("6")), "2024-01-21");

    @Test
    void shortens_the_term_or_lowers_the_instalment() {
      var before = annuity.active().plan();
      annuity.atTheEndOf("2024-02-21").fallsDue().collect("99999.00").close();
      annuity.on("2024-02-22").prepay("50000.00", PrepaymentMode.SHORTEN_TERM);
      assertThat(annuity.active().plan().payment()).isEqualTo(before.payment());
      assertThat(annuity.active().plan().maturityDate()).isEqualTo(day("2024-08-21"));
      var shorter = annuity.active().plan();
      annuity.on("2024-02-23").prepay("10000.00", PrepaymentMode.LOWER_INSTALMENT);
      assertThat(annuity.active().plan().maturityDate()).isEqualTo(shorter.maturityDate());
      assertThat(annuity.active().plan().payment().isLessThan(before.payment())).isTrue();
    }

    @Test
    void costs_the_compensation_that_was_agreed() {
      var like = million();
      var late = new LateTerms(50, true, 100, like.late().allocation());
      var terms =
          new LoanTerms(
              like.customer(),
              like.unit(),
              like.facility(),
              like.deposit(),
              like.product(),
              like.principal(),
              like.maturityDate(),
              like.repayment(),
              like.agreed(),
              like.settlement(),
              like.calendar(),
              like.pricing(),
              late,
              like.tags());
      var story = LoanStory.of(terms, "2024-01-15").on("2024-01-25");
      story.prepay("400000.00", PrepaymentMode.LOWER_INSTALMENT);
      // 1 % of 400,000; the interest of ten days is 1,111.11.
      assertThat(story.last(LoanPrepaid.class).compensation()).isEqualTo(cny("4000.00"));
      assertThat(story.balance(LOAN_FEES)).isEqualTo("-4000.00");
      assertThat(story.balance(TRANSFERS_IN_TRANSIT)).isEqualTo("-594888.89");
    }

    @Test
    void everything_settles_the_loan() {
      annuity.on("2024-02-01").prepay("120000.00", PrepaymentMode.SHORTEN_TERM);
      assertThat(annuity.active().debt().isPaid()).isTrue();
    }

    @Test
    void is_refused_in_arrears_beyond_the_principal_and_against_the_plan() {
      annuity.on("2024-02-01");
      annuity.isRefused(early("120000.01"), PREPAYMENT_EXCEEDS_PRINCIPAL, "120000.01");
      annuity.isRefused(early("0.00"), AMOUNT_NOT_POSITIVE);
      annuity.atTheEndOf("2024-02-21").fallsDue().on("2024-02-22");
      annuity.isRefused(
          new MeetPrincipalEarly(
              WISH, LOAN, cny("1.00"), PrepaymentMode.SHORTEN_TERM, annuity.today()),
          LOAN_IN_ARREARS);
      var steps = new AgreedPrincipal(day("2024-03-01"), cny("1000.00"));
      var like = terms("120000.00", "2025-01-21", Repayment.STEP, fixed("6"));
      var terms =
          new LoanTerms(
              like.customer(),
              like.unit(),
              like.facility(),
              like.deposit(),
              like.product(),
              like.principal(),
              like.maturityDate(),
              like.repayment(),
              List.of(steps),
              like.settlement(),
              like.calendar(),
              like.pricing(),
              like.late(),
              like.tags());
      LoanStory.of(terms, "2024-01-21")
          .isRefused(
              new MeetPrincipalEarly(
                  WISH, LOAN, cny("1.00"), PrepaymentMode.LOWER_INSTALMENT, day("2024-01-21")),
              PREPAYMENT_MODE_IMPOSSIBLE);
    }

    private MeetPrincipalEarly early(String principal) {
      return new MeetPrincipalEarly(
          WISH, LOAN, cny(principal), PrepaymentMode.SHORTEN_TERM, annuity.today());
    }
  }

  @Nested
  class Repricing {
    private final LoanPricing linked =
        LoanPricing.linked(1, Rate.parse("0.0055"), day("2024-07-01"), 12);

    private LoanStory story() {
      return new LoanStory()
          .on("2024-01-21")
          .then(sign(terms("120000.00", "2026-01-21", Repayment.ANNUITY, linked), "2024-01-21"))
          .then(
              new PayOutLoan(WISH, LOAN, OFFICER, lpr("2024-01-20", "0.0345"), day("2024-01-21")));
    }

    private static ObservedRate lpr(String published, String rate) {
      return new ObservedRate(1, day(published), Rate.parse(rate));
    }

    @Test
    void follows_the_rate_observed_on_the_reset_date() {
      var story = story();
      assertThat(story.active().rate()).isEqualTo(Rate.parse("0.0400"));
      var payment = story.active().plan().payment();
      for (String date :
          List.of("2024-02-21", "2024-03-21", "2024-04-21", "2024-05-21", "2024-06-21")) {
        story.atTheEndOf(date).fallsDue().collect("99999.00");
      }
      story
          .atTheEndOf("2024-07-01")
          .then(new RepriceLoan(WISH, LOAN, lpr("2024-06-20", "0.0300"), day("2024-07-01")));
      assertThat(story.active().rate()).isEqualTo(Rate.parse("0.0355"));
      assertThat(story.active().nextResetDate()).isEqualTo(day("2025-07-01"));
      assertThat(story.active().plan().payment().isLessThan(payment)).isTrue();
    }

    @Test
    void is_refused_before_its_date_and_without_the_right_rate() {
      var story = story().atTheEndOf("2024-06-30");
      story.isRefused(
          new RepriceLoan(WISH, LOAN, lpr("2024-06-20", "0.0300"), story.today()),
          NO_RESET_TODAY,
          "2024-07-01");
      story.atTheEndOf("2024-07-01");
      story.isRefused(
          new RepriceLoan(WISH, LOAN, lpr("2024-07-02", "0.0300"), story.today()),
          LoanTermsRejection.RATE_NOT_OBSERVED);
    }
  }

  @Nested
  class Extending {
    private final LoanStory story = LoanStory.of(million(), "2024-01-15").on("2024-07-01");

    private ExtendLoan to(String date) {
      return new ExtendLoan(WISH, LOAN, day(date), OFFICER, story.today());
    }

    @Test
    void moves_the_maturity_of_a_short_loan_by_its_own_term_at_most() {
      story.isRefused(to("2024-07-15"), MATURITY_NOT_EXTENDED);
      story.isRefused(to("2025-01-14"), EXTENSION_TOO_LONG, "2025-01-13", "2025-01-14");
      story.then(to("2025-01-13"));
      assertThat(story.active().plan().maturityDate()).isEqualTo(day("2025-01-13"));
      story.isRefused(to("2025-01-14"), ALREADY_EXTENDED);
    }

    @Test
    void moves_longer_loans_by_half_their_term_or_three_years() {
      var medium =
          LoanStory.of(terms("1.00", "2026-01-15", Repayment.BULLET, fixed("4")), "2024-01-15");
      // 731 days, half of them 365.
      medium.isRefused(to(medium, "2027-01-16"), EXTENSION_TOO_LONG, "2027-01-15");
      var lasting =
          LoanStory.of(terms("1.00", "2034-01-15", Repayment.BULLET, fixed("4")), "2024-01-15");
      lasting.isRefused(to(lasting, "2037-01-16"), EXTENSION_TOO_LONG, "2037-01-15");
    }

    private ExtendLoan to(LoanStory other, String date) {
      return new ExtendLoan(WISH, LOAN, day(date), OFFICER, other.today());
    }

    @Test
    void is_too_late_at_maturity() {
      story.on("2024-07-15");
      story.isRefused(to("2024-08-15"), MATURITY_PASSED);
    }
  }

  @Nested
  class Restructuring {
    private final LoanStory story = LoanStory.of(million(), "2024-01-15");

    private RestructureLoan to(LocalDate maturity, LoanPricing pricing) {
      return new RestructureLoan(
          WISH, LOAN, maturity, Repayment.LINEAR, pricing, OFFICER, story.today());
    }

    @Test
    void begins_a_new_term_and_is_watched_for_a_year() {
      story.atTheEndOf("2024-07-15").fallsDue().on("2024-08-01");
      story.then(to(day("2025-07-21"), fixed("3")));
      assertThat(story.active().debt().duePrincipal()).isEqualTo(cny("0.00"));
      assertThat(story.active().rate()).isEqualTo(Rate.parse("0.03"));
      assertThat(story.last(LoanRestructured.class).observedUntil()).isEqualTo(day("2025-08-01"));
      assertThat(story.active().nextDueDate()).isEqualTo(day("2024-09-21"));
    }

    @Test
    void is_refused_at_a_linked_price_or_into_the_past() {
      story.on("2024-08-01");
      story.isRefused(
          to(day("2025-07-21"), LoanPricing.linked(1, Rate.parse("0"), day("2025-01-01"), 12)),
          PRICE_NOT_FIXED);
      story.isRefused(
          to(day("2024-08-01"), fixed("3")), LoanTermsRejection.MATURITY_NOT_AFTER_VALUE_DATE);
    }
  }

  @Nested
  class Forgiving {
    private final LoanStory story = LoanStory.of(million(), "2024-01-15");

    @Test
    void is_a_loss_as_far_as_nothing_was_set_aside() {
      story.then(new ForgivePrincipal(WISH, LOAN, cny("1000.00"), OFFICER, story.today()));
      assertThat(story.balance(CREDIT_IMPAIRMENT_LOSS)).isEqualTo("1000.00");
      assertThat(story.balance(LOAN_PRINCIPAL)).isEqualTo("999000.00");
    }

    @Test
    void is_refused_beyond_the_principal() {
      story.isRefused(forgive("1000000.01"), FORGIVENESS_EXCEEDS_PRINCIPAL, "1000000.01");
      story.isRefused(forgive("0.00"), AMOUNT_NOT_POSITIVE);
      story.isRefused(
          new ForgivePrincipal(WISH, LOAN, usd("1.00"), OFFICER, story.today()),
          CURRENCY_NOT_OF_LOAN);
    }

    private ForgivePrincipal forgive(String amount) {
      return new ForgivePrincipal(WISH, LOAN, cny(amount), OFFICER, story.today());
    }
  }

  @Test
  void tags_are_changed_and_borrowed_names_found_and_cleared_once() {
    var story = LoanStory.of(million(), "2024-01-15");
    story.then(new TagLoan(WISH, LOAN, TAGS, story.today()));
    var clear = new ClearBorrowedName(WISH, LOAN, "repaid", story.today());
    story.isRefused(clear, BORROWED_NAME_NOT_FOUND);
    var found =
        new ReportBorrowedName(WISH, LOAN, new CustomerId("cus_li"), "same phone", story.today());
    story.then(found);
    story.isRefused(found, BORROWED_NAME_ALREADY_FOUND);
    story.then(clear);
    assertThat(story.active().standing().borrowedName()).isFalse();
  }
}
