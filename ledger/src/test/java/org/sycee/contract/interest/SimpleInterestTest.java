package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

class SimpleInterestTest {
  private static final Money MILLION = Money.of("CNY", "1000000");

  @Test
  void is_principal_times_rate_times_days_by_the_days_of_a_year() {
    // 1,000,000 x 4.00 % x 66 / 360 = 7,333.33...
    var interest =
        SimpleInterest.of(
            MILLION, percent("4"), DayCount.ACT_360, day("2024-01-15"), day("2024-03-21"));
    assertThat(Rounding.HALF_UP.toMoney(MILLION.currency(), interest))
        .isEqualTo(Money.of("CNY", "7333.33"));
  }

  @Test
  void half_a_cent_stays_half_a_cent() {
    // 18 x 10 % x 1 / 360 = 0.005 exactly. A year fraction of 1/360 cut to 34 digits would give
    // 0.00499..., which rounds down.
    var interest =
        SimpleInterest.of(
            Money.of("CNY", "18"),
            percent("10"),
            DayCount.ACT_360,
            day("2024-01-01"),
            day("2024-01-02"));
    assertThat(interest).isEqualByComparingTo("0.005");
  }

  @Test
  void splits_at_new_year_where_the_convention_does() {
    // 5 % x (61/365 + 121/366) of 1,000,000 = 50,000 x 66,491/133,590 = 24,886.2190...
    var interest =
        SimpleInterest.of(
            MILLION, percent("5"), DayCount.ACT_ACT_ISDA, day("2003-11-01"), day("2004-05-01"));
    assertThat(interest).isBetween(new BigDecimal("24886.2190"), new BigDecimal("24886.2191"));
  }

  @Test
  void of_months_does_not_ask_how_long_they_are() {
    // 50,000 x 1.50 % x 3 / 12 = 187.50, over 91 days as over 92.
    assertThat(SimpleInterest.ofMonths(Money.of("CNY", "50000"), percent("1.5"), 3))
        .isEqualByComparingTo("187.50");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SimpleInterest.ofMonths(MILLION, percent("1.5"), -1))
        .withMessage("a term has no -1 months");
  }

  private static Rate percent(String percent) {
    return Rate.ofPercent(percent);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
