package org.sycee.ledger.loanplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.loan.LoanStory.TAGS;
import static org.sycee.ledger.loan.LoanStory.fixed;
import static org.sycee.ledger.loan.LoanStory.million;
import static org.sycee.ledger.loanplan.LoanTermsRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.money.Money;
import org.sycee.money.Rate;

class LoanTermsCheckTest {
  private static final LocalDate VALUE_DATE = LocalDate.of(2024, 1, 15);
  private static final LateTerms LATE = million().late();

  private static LoanTerms terms(
      String principal, String maturity, String calendar, LoanPricing pricing, LateTerms late) {
    return terms(principal, maturity, calendar, pricing, late, Repayment.INTEREST_ONLY, List.of());
  }

  private static LoanTerms terms(
      String principal,
      String maturity,
      String calendar,
      LoanPricing pricing,
      LateTerms late,
      Repayment repayment,
      List<AgreedPrincipal> agreed) {
    LoanTerms like = million();
    return new LoanTerms(
        like.customer(),
        like.unit(),
        like.facility(),
        like.deposit(),
        like.product(),
        Money.of("CNY", principal),
        LocalDate.parse(maturity),
        repayment,
        agreed,
        like.settlement(),
        calendar,
        pricing,
        late,
        TAGS);
  }

  private static LoanTerms agreed(Repayment repayment, AgreedPrincipal... agreed) {
    return terms("100.00", "2024-07-15", "EVERY_DAY", fixed("4"), LATE, repayment, List.of(agreed));
  }

  private static AgreedPrincipal pay(String date, String amount) {
    return new AgreedPrincipal(LocalDate.parse(date), Money.parse(amount));
  }

  private static void isRefused(LoanTerms terms, Rejection reason, String figures) {
    isRefused(() -> LoanTermsCheck.require(terms, VALUE_DATE), reason, figures);
  }

  private static void isRefused(ThrowingCallable wish, Rejection reason, String figures) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(wish)
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .satisfies(rejected -> assertThat(rejected.detail()).contains(figures));
  }

  @Test
  void a_possible_loan_passes() {
    assertThatCode(() -> LoanTermsCheck.require(million(), VALUE_DATE)).doesNotThrowAnyException();
  }

  @Test
  void nothing_is_lent() {
    isRefused(
        terms("0.00", "2024-07-15", "EVERY_DAY", fixed("4"), LATE),
        AMOUNT_NOT_POSITIVE,
        "CNY 0.00");
  }

  @Test
  void a_negative_tenor() {
    isRefused(
        terms("1.00", "2024-01-15", "EVERY_DAY", fixed("4"), LATE),
        MATURITY_NOT_AFTER_VALUE_DATE,
        "value date 2024-01-15, maturity 2024-01-15");
  }

  @Test
  void a_calendar_nobody_knows_or_that_does_not_reach_so_far() {
    isRefused(terms("1.00", "2024-07-15", "MARS", fixed("4"), LATE), CALENDAR_UNKNOWN, "'MARS'");
    isRefused(terms("1.00", "2064-07-15", "CN_INTERBANK", fixed("4"), LATE), CALENDAR_UNKNOWN, "");
  }

  @Test
  void a_rate_out_of_bounds() {
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", fixed("-0.01"), LATE),
        RATE_OUT_OF_BOUNDS,
        "-0.0001");
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", fixed("435"), LATE), RATE_OUT_OF_BOUNDS, "4.35");
  }

  @Test
  void resets_that_never_come_or_came_before() {
    var never = LoanPricing.linked(1, Rate.parse("0"), LocalDate.of(2025, 1, 1), 0);
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", never, LATE),
        RESET_DATES_IMPOSSIBLE,
        "every 0 months");
    var hardlyEver = LoanPricing.linked(1, Rate.parse("0"), LocalDate.of(2025, 1, 1), 121);
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", hardlyEver, LATE),
        RESET_DATES_IMPOSSIBLE,
        "every 121 months");
    var before = LoanPricing.linked(1, Rate.parse("0"), LocalDate.of(2024, 1, 1), 12);
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", before, LATE),
        RESET_DATES_IMPOSSIBLE,
        "first reset 2024-01-01");
  }

  @Test
  void penalties_compensations_and_orders_nobody_may_agree() {
    var mild = new LateTerms(29, true, 0, Claim.COSTS_FIRST);
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", fixed("4"), mild), PENALTY_OUT_OF_BOUNDS, "29 %");
    var dear = new LateTerms(50, true, 501, Claim.COSTS_FIRST);
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", fixed("4"), dear),
        PREPAYMENT_FEE_OUT_OF_BOUNDS,
        "501");
    var partial = new LateTerms(50, true, 0, List.of(Claim.FEES, Claim.PRINCIPAL));
    isRefused(
        terms("1.00", "2024-07-15", "EVERY_DAY", fixed("4"), partial),
        ALLOCATION_ORDER_INCOMPLETE,
        "[FEES, PRINCIPAL]");
  }

  @Test
  void a_schedule_out_of_order() {
    isRefused(
        agreed(Repayment.IRREGULAR, pay("2024-05-01", "CNY 50.00"), pay("2024-05-01", "CNY 50.00")),
        SCHEDULE_NOT_IN_ORDER,
        "2024-05-01 after 2024-05-01");
    isRefused(
        agreed(Repayment.IRREGULAR, pay("2024-07-16", "CNY 100.00")),
        SCHEDULE_NOT_IN_ORDER,
        "maturity 2024-07-15");
    isRefused(
        agreed(Repayment.IRREGULAR, pay("2024-05-01", "USD 100.00")),
        SCHEDULE_NOT_IN_ORDER,
        "USD 100.00");
  }

  @Test
  void a_schedule_that_never_repays() {
    isRefused(
        agreed(Repayment.IRREGULAR, pay("2024-07-15", "CNY 99.99")),
        SCHEDULE_NEVER_REPAYS,
        "CNY 99.99 of CNY 100.00");
    isRefused(
        agreed(Repayment.IRREGULAR, pay("2024-07-14", "CNY 100.00")),
        SCHEDULE_NEVER_REPAYS,
        "by 2024-07-15");
    isRefused(agreed(Repayment.STEP), SCHEDULE_NEVER_REPAYS, "0 agreed payments");
    isRefused(
        agreed(Repayment.ANNUITY, pay("2024-05-01", "CNY 1.00")), SCHEDULE_NEVER_REPAYS, "1 ");
  }

  @Test
  void a_rate_that_was_not_observed() {
    var linked = LoanPricing.linked(1, Rate.parse("0.0055"), LocalDate.of(2025, 1, 1), 12);
    var right = new ObservedRate(1, LocalDate.of(2024, 1, 2), Rate.parse("0.0345"));
    assertThat(LoanTermsCheck.rateFrom(VALUE_DATE, linked, right)).isEqualTo(Rate.parse("0.0400"));
    var later = new ObservedRate(1, LocalDate.of(2024, 1, 16), Rate.parse("0.0345"));
    isRefused(
        () -> LoanTermsCheck.rateFrom(VALUE_DATE, linked, later), RATE_NOT_OBSERVED, "2024-01-16");
    var fiveYears = new ObservedRate(5, LocalDate.of(2024, 1, 2), Rate.parse("0.0345"));
    isRefused(
        () -> LoanTermsCheck.rateFrom(VALUE_DATE, linked, fiveYears), RATE_NOT_OBSERVED, "5 years");
  }
}
