package org.sycee.contract.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// Time deposits (整存整取) and time-or-demand deposits (定活两便).
class LumpSumsTest {
  private static final LocalDate OPENED = day("2023-06-15");

  private final RateTable rates =
      RateTable.empty()
          .with(RateKey.DEMAND, OPENED, Rate.ofPercent("0.20"))
          .with(RateKey.time(3), OPENED, Rate.ofPercent("1.25"))
          .with(RateKey.time(6), OPENED, Rate.ofPercent("1.45"))
          .with(RateKey.time(12), OPENED, Rate.ofPercent("1.95"));
  private final BalanceHistory hundredThousand = BalanceHistory.startingWith(OPENED, cny("100000"));

  @Nested
  class time_deposit {
    private final TimeInterest deposit = TimeInterest.opened(OPENED, 12, rates, Rounding.HALF_UP);

    @ParameterizedTest
    @CsvSource({
      // 100,000 x 1.95 % x 12 / 12
      "2024-06-15, 1950.00",
      // 260 days at the demand rate: 100,000 x 0.20 % x 260 / 360
      "2024-03-01, 144.44",
      // the whole term and 30 days at the demand rate: 1,950 + 16.67
      "2024-07-15, 1966.67",
      // the last day before maturity is early: 365 x 100,000 x 0.20 % / 360
      "2024-06-14, 202.78"
    })
    void earns_its_rate_at_maturity_and_the_demand_rate_before_and_after(
        LocalDate withdrawnOn, String expected) {
      assertThat(rounded(deposit.interest(cny("100000"), withdrawnOn, rates))).isEqualTo(expected);
    }

    @Test
    void keeps_the_rate_of_its_opening_day_whatever_is_posted_later() {
      var later =
          rates
              .with(RateKey.time(12), day("2023-09-01"), Rate.ofPercent("1.55"))
              .with(RateKey.DEMAND, day("2024-01-01"), Rate.ofPercent("0.10"));
      assertThat(rounded(deposit.interest(cny("100000"), day("2024-06-15"), later)))
          .isEqualTo("1950.00");
      // Taken out early it earns the demand rate of that day for all its days: half of 144.44.
      assertThat(rounded(deposit.interest(cny("100000"), day("2024-03-01"), later)))
          .isEqualTo("72.22");
    }

    @Test
    void a_part_taken_out_early_leaves_the_rest_its_rate() {
      // 40,000 early: 260 days at 0.20 %, 57.78. 60,000 at maturity: 1,170.00.
      var history =
          hundredThousand
              .with(day("2024-03-01"), cny("-40000"))
              .with(day("2024-06-15"), cny("-60000"));
      assertThat(deposit.settled(history, rates, day("2024-06-15")))
          .extracting(SettledInterest::interest)
          .containsExactly(cny("57.78"), cny("1170.00"));
      assertThat(deposit.settled(history, rates, day("2024-06-14"))).hasSize(1);
    }

    @Test
    void accrues_by_the_days_of_its_term_and_reaches_its_interest_on_the_last() {
      // Close of the first day: 1,950 / 366. Close of 14 June 2024: 1,950.
      assertThat(rounded(deposit.accrued(hundredThousand, rates, OPENED))).isEqualTo("5.33");
      assertThat(deposit.accrued(hundredThousand, rates, day("2024-06-14")))
          .isEqualByComparingTo("1950");
      // Close of 15 June: one day overdue, 0.5555...
      assertThat(rounded(deposit.accrued(hundredThousand, rates, day("2024-06-15"))))
          .isEqualTo("1950.56");
      assertThat(deposit.accrued(hundredThousand, rates, day("2023-06-14"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
      "2023-11-30, 3,  2024-02-29",
      "2021-02-28, 36, 2024-02-28",
      "2024-02-29, 12, 2025-02-28",
      "2023-08-31, 6,  2024-02-29"
    })
    void matures_on_the_same_day_of_the_month_or_the_last(
        LocalDate opened, int months, LocalDate maturity) {
      var term = new TimeInterest(opened, months, Rate.ofPercent("2"), Rounding.HALF_UP);
      assertThat(term.maturityDate()).isEqualTo(maturity);
    }

    @Test
    void renews_itself_at_the_rate_of_the_maturity_date() {
      var later = rates.with(RateKey.time(12), day("2024-06-15"), Rate.ofPercent("1.50"));
      assertThat(deposit.renewed(later))
          .isEqualTo(
              new TimeInterest(day("2024-06-15"), 12, Rate.ofPercent("1.50"), Rounding.HALF_UP));
    }

    @Test
    void nothing_can_be_paid_in_later() {
      var history = hundredThousand.with(day("2023-07-01"), cny("1"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deposit.settled(history, rates, day("2024-06-15")))
          .withMessage(
              "a lump sum of 2023-06-15 can only be withdrawn, not change by CNY 1.00 on"
                  + " 2023-07-01");
      var overdrawn = hundredThousand.with(day("2023-07-01"), cny("-100000.01"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deposit.settled(overdrawn, rates, day("2024-06-15")));
      var earlier = BalanceHistory.startingWith(day("2023-06-14"), cny("100000"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deposit.accrued(earlier, rates, day("2024-06-15")))
          .withMessage("a deposit opened on 2023-06-15 has a balance that changes on 2023-06-14");
    }

    @Test
    void has_a_term_and_is_not_withdrawn_before_it_is_opened() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TimeInterest(OPENED, 0, Rate.ofPercent("1.95"), Rounding.HALF_UP))
          .withMessage("a time deposit has no term of 0 months");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deposit.interest(cny("1"), day("2023-06-14"), rates))
          .withMessage("a deposit opened on 2023-06-15 is not withdrawn on 2023-06-14");
    }
  }

  @Nested
  class time_or_demand_deposit {
    private final TimeOrDemandInterest deposit =
        new TimeOrDemandInterest(OPENED, DayCount.ACT_365F, Rounding.HALF_UP);

    @ParameterizedTest
    @CsvSource({
      // 91 days, under three months: the demand rate. 100,000 x 0.20 % x 91 / 365
      "2023-09-14, 49.86",
      // three months: 60 % of 1.25 % = 0.75 %, 92 days
      "2023-09-15, 189.04",
      // six months: 60 % of 1.45 % = 0.87 %, 183 days
      "2023-12-15, 436.19",
      // a year: 60 % of 1.95 % = 1.17 %, 366 days
      "2024-06-15, 1173.21",
      // two years earn the one-year rate too, 731 days
      "2025-06-15, 2343.21"
    })
    void earns_more_the_longer_it_was_held(LocalDate withdrawnOn, String expected) {
      assertThat(rounded(deposit.interest(cny("100000"), withdrawnOn, rates))).isEqualTo(expected);
    }

    @Test
    void earns_by_the_rates_of_the_day_of_withdrawal() {
      var later = rates.with(RateKey.time(3), day("2023-09-15"), Rate.ofPercent("1.15"));
      assertThat(deposit.rate(day("2023-09-15"), day("2023-09-15"), later).perYear())
          .isEqualByComparingTo("0.0069");
      // and never less than the demand rate
      var low = rates.with(RateKey.time(3), day("2023-09-15"), Rate.ofPercent("0.30"));
      assertThat(deposit.rate(day("2023-09-15"), day("2023-09-15"), low).perYear())
          .isEqualByComparingTo("0.0020");
    }

    @Test
    void accrues_what_a_withdrawal_on_the_next_day_would_earn() {
      assertThat(rounded(deposit.accrued(hundredThousand, rates, day("2023-09-14"))))
          .isEqualTo("189.04");
      assertThat(deposit.accrued(hundredThousand, rates, day("2023-06-14"))).isZero();
      var history = hundredThousand.with(day("2023-09-15"), cny("-100000"));
      assertThat(deposit.settled(history, rates, day("2023-09-15")).getFirst().interest())
          .isEqualTo(cny("189.04"));
      assertThat(deposit.accrued(history, rates, day("2023-09-15"))).isZero();
    }
  }

  private static String rounded(BigDecimal unrounded) {
    return unrounded.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
