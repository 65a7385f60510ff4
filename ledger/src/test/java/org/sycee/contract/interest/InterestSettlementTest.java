package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestSettlementTest {
  @ParameterizedTest
  @CsvSource({
    "MONTHLY,   2024-01-20, 2024-01-20",
    "MONTHLY,   2024-01-21, 2024-02-20",
    "QUARTERLY, 2024-01-01, 2024-03-20",
    "QUARTERLY, 2024-03-20, 2024-03-20",
    "QUARTERLY, 2024-03-21, 2024-06-20",
    "QUARTERLY, 2024-12-31, 2025-03-20",
    "YEARLY,    2024-12-20, 2024-12-20",
    "YEARLY,    2024-12-21, 2025-12-20"
  })
  void is_on_the_20th(InterestSettlement settlement, LocalDate date, LocalDate expected) {
    assertThat(settlement.settlementOnOrAfter(date)).isEqualTo(expected);
  }

  @Test
  void a_period_ends_with_its_settlement_day_and_is_paid_on_the_21st() {
    InterestPeriod period = InterestSettlement.QUARTERLY.periodOf(day("2024-04-01"));
    assertThat(period)
        .isEqualTo(new InterestPeriod(day("2024-03-21"), day("2024-06-21"), day("2024-06-20")));
    // 11 days of March, 30, 31 and 20.
    assertThat(period.days()).isEqualTo(92);
    assertThat(period.paymentDate()).isEqualTo(day("2024-06-21"));
  }

  @Test
  void the_settlement_day_and_the_day_after_lie_in_two_periods() {
    assertThat(InterestSettlement.QUARTERLY.periodOf(day("2024-06-20")).settlementDate())
        .isEqualTo(day("2024-06-20"));
    assertThat(InterestSettlement.QUARTERLY.periodOf(day("2024-06-21")).fromDate())
        .isEqualTo(day("2024-06-21"));
  }

  @Test
  void the_end_cuts_the_last_period_short_and_settles_it() {
    assertThat(InterestSettlement.QUARTERLY.periods(day("2024-03-21"), day("2024-09-20")))
        .containsExactly(
            new InterestPeriod(day("2024-03-21"), day("2024-06-21"), day("2024-06-20")),
            new InterestPeriod(day("2024-06-21"), day("2024-09-20"), day("2024-09-20")));
  }

  @Test
  void an_end_on_the_21st_leaves_no_empty_period() {
    assertThat(InterestSettlement.QUARTERLY.periods(day("2024-06-01"), day("2024-06-21")))
        .containsExactly(
            new InterestPeriod(day("2024-06-01"), day("2024-06-21"), day("2024-06-20")));
    assertThat(InterestSettlement.QUARTERLY.periods(day("2024-06-21"), day("2024-06-21")))
        .isEmpty();
  }

  @Test
  void a_period_without_days_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new InterestPeriod(day("2024-06-21"), day("2024-06-21"), day("2024-06-20")))
        .withMessage("an interest period ends after it starts, not 2024-06-21 to 2024-06-21");
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
