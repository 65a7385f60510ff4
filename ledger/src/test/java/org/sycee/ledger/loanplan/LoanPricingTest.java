package org.sycee.ledger.loanplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;

class LoanPricingTest {
  private static LoanPricing resetFrom(String firstReset, int months) {
    return LoanPricing.linked(5, Rate.ofPercent("-0.3"), LocalDate.parse(firstReset), months);
  }

  @Test
  void a_reset_on_the_31st_comes_back_after_a_shorter_month() {
    LoanPricing monthly = resetFrom("2024-05-31", 1);
    assertThat(monthly.resetAfter(LocalDate.of(2024, 5, 31))).isEqualTo("2024-06-30");
    assertThat(monthly.resetAfter(LocalDate.of(2024, 6, 30))).isEqualTo("2024-07-31");
  }

  @Test
  void the_first_reset_comes_first_and_then_every_anniversary() {
    LoanPricing yearly = resetFrom("2025-03-01", 12);
    assertThat(yearly.resetAfter(LocalDate.of(2024, 3, 1))).isEqualTo("2025-03-01");
    assertThat(yearly.resetAfter(LocalDate.of(2025, 3, 1))).isEqualTo("2026-03-01");
  }

  @Test
  void the_spread_is_added_to_what_is_published() {
    assertThat(resetFrom("2025-03-01", 12).withSpread(Rate.ofPercent("3.95")))
        .isEqualTo(Rate.ofPercent("3.65"));
  }
}
