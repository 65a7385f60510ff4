package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.LoanInterest.Prepayment;
import org.sycee.contract.interest.RateTable.Step;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

class LoanInterestTest {
  private static final RateTable NONE = RateTable.empty();

  private final BalanceHistory million =
      BalanceHistory.startingWith(day("2024-01-15"), cny("1000000"));

  @Nested
  class at_a_fixed_rate {
    private final LoanInterest loan = loan(new LoanRate.Fixed(Rate.ofPercent("4")), "2024-07-15");

    @Test
    void is_settled_on_the_20th_of_the_quarter_and_at_maturity() {
      // 4 % of a million: 66 days to 20 March inclusive, 92 to 20 June, 24 to the day before 15
      // July.
      assertThat(loan.schedule(million, NONE))
          .extracting(SettledInterest::interest)
          .containsExactly(cny("7333.33"), cny("10222.22"), cny("2666.67"));
      assertThat(loan.schedule(million, NONE))
          .extracting(settled -> settled.period().days())
          .containsExactly(66L, 92L, 24L);
    }

    @Test
    void a_prepayment_lowers_the_interest_from_its_own_day() {
      // 400,000 back on 1 May: 41 days at 1,000,000 (21 March to 30 April), 51 at 600,000.
      // (41,000,000 + 30,600,000) x 4 % / 360 = 7,955.555...
      var repaid = million.with(day("2024-05-01"), cny("-400000"));
      assertThat(loan.schedule(repaid, NONE).get(1).interest()).isEqualTo(cny("7955.56"));
    }

    @Test
    void accrues_up_to_the_close_of_a_day_and_starts_again_after_the_20th() {
      // Close of 20 March: the whole 66 days. Close of the 21st: one day, 111.11.
      assertThat(loan.accrued(million, NONE, day("2024-03-20")))
          .isEqualByComparingTo(loan.schedule(million, NONE).getFirst().unrounded());
      assertThat(rounded(loan.accrued(million, NONE, day("2024-03-21")))).isEqualTo(cny("111.11"));
      assertThat(loan.accrued(million, NONE, day("2024-01-14"))).isZero();
      assertThat(loan.accrued(million, NONE, day("2024-07-15"))).isZero();
    }

    @Test
    void no_publication_changes_it() {
      var published =
          NONE.with(RateKey.loanPrime(1), day("2024-01-20"), Rate.ofPercent("3.45"))
              .with(RateKey.loanPrime(1), day("2024-02-20"), Rate.ofPercent("1"));
      assertThat(loan.schedule(million, published)).isEqualTo(loan.schedule(million, NONE));
    }
  }

  @Nested
  class linked_to_lpr {
    private final RateTable published =
        NONE.with(RateKey.loanPrime(5), day("2024-02-20"), Rate.ofPercent("3.95"))
            .with(RateKey.loanPrime(5), day("2024-10-21"), Rate.ofPercent("3.60"))
            .with(RateKey.loanPrime(5), day("2025-05-20"), Rate.ofPercent("3.50"));
    private final LoanRate.Linked rate =
        new LoanRate.Linked(
            RateKey.loanPrime(5), new BigDecimal("-30"), day("2024-03-01"), day("2025-03-01"), 12);

    @Test
    void follows_the_published_rate_on_its_reset_dates_only() {
      // 3.95 % - 0.30 % until the anniversary, whatever is published in October; then 3.60 % - 0.30
      // %.
      assertThat(rate.steps(day("2024-03-01"), day("2026-01-01"), published))
          .containsExactly(
              new Step(day("2024-03-01"), day("2025-03-01"), Rate.ofPercent("3.65")),
              new Step(day("2025-03-01"), day("2026-01-01"), Rate.ofPercent("3.30")));
      assertThat(rate.on(day("2026-03-01"), published)).isEqualTo(Rate.ofPercent("3.20"));
    }

    @Test
    void a_reset_on_the_31st_stays_there_after_a_shorter_month() {
      var quarterly =
          new LoanRate.Linked(
              RateKey.loanPrime(1), BigDecimal.ZERO, day("2024-05-01"), day("2024-05-31"), 1);
      assertThat(quarterly.fixingDate(day("2024-07-30"))).isEqualTo(day("2024-06-30"));
      assertThat(quarterly.fixingDate(day("2024-07-31"))).isEqualTo(day("2024-07-31"));
    }

    @Test
    void a_reset_within_a_period_divides_its_interest() {
      // 21 December 2024 to 20 March 2025 on 3,600,000: 70 days at 3.65 % and 20 at 3.30 %.
      // 3,600,000 / 360 x (70 x 3.65 % + 20 x 3.30 %) = 10,000 x 3.215 = 32,150.00
      var loan = loan(rate, "2029-03-01");
      var principal = BalanceHistory.startingWith(day("2024-03-01"), cny("3600000"));
      assertThat(loan.of(principal, published, day("2024-12-21"), day("2025-03-21")))
          .isEqualByComparingTo("32150");
    }

    @Test
    void is_refused_where_nothing_was_published() {
      assertThatExceptionOfType(NoRateInEffect.class)
          .isThrownBy(() -> rate.on(day("2024-03-01"), NONE));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rate.on(day("2024-02-29"), published))
          .withMessage("on 2024-02-29 the rate of 2024-03-01 is open");
    }

    @Test
    void impossible_resets_are_refused() {
      LocalDate start = day("2024-03-01");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new LoanRate.Linked(RateKey.loanPrime(1), BigDecimal.ZERO, start, start, 12))
          .withMessage("the first reset on 2024-03-01 is not after the start 2024-03-01");
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new LoanRate.Linked(
                  RateKey.loanPrime(1), BigDecimal.ZERO, start, start.plusDays(1), 0))
          .withMessage("a rate is reset in months to come, not 0");
    }
  }

  @Test
  void what_is_prepaid_may_settle_its_own_interest_at_once() {
    // 400,000 x 4 % x 41 / 360 = 1,822.22..., and 1 % of 400,000.
    var prepayment =
        new Prepayment(
            cny("400000"),
            Rate.ofPercent("4"),
            day("2024-03-21"),
            day("2024-05-01"),
            new BigDecimal("0.01"));
    assertThat(rounded(prepayment.interest())).isEqualTo(cny("1822.22"));
    assertThat(prepayment.compensationAmount()).isEqualByComparingTo("4000");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Prepayment(
                cny("0"),
                Rate.ofPercent("4"),
                day("2024-03-21"),
                day("2024-05-01"),
                BigDecimal.ZERO))
        .withMessage("nobody prepays CNY 0.00 with a compensation of 0");
  }

  @Test
  void a_day_count_that_does_not_count_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new LoanInterest(
                new LoanRate.Fixed(Rate.ofPercent("4")),
                InterestSettlement.QUARTERLY,
                DayCount.THIRTY_E_360,
                day("2024-07-15"),
                Rounding.HALF_UP))
        .withMessage("a loan settled by days counts them by 360 or 365, not by THIRTY_E_360");
  }

  private static LoanInterest loan(LoanRate rate, String maturity) {
    return new LoanInterest(
        rate, InterestSettlement.QUARTERLY, DayCount.ACT_360, day(maturity), Rounding.HALF_UP);
  }

  private static Money rounded(BigDecimal unrounded) {
    return Rounding.HALF_UP.toMoney(cny("0").currency(), unrounded);
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
