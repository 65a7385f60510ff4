package org.sycee.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  private static final Currency CNY = Currency.getInstance("CNY");

  @ParameterizedTest
  @CsvSource({
    "HALF_UP,          0.0049,  CNY 0.00",
    "HALF_UP,          0.005,   CNY 0.01",
    "HALF_UP,          -0.005,  CNY -0.01",
    "HALF_UP,          -0.0049, CNY 0.00",
    "HALF_EVEN,        0.005,   CNY 0.00",
    "HALF_EVEN,        0.015,   CNY 0.02",
    "HALF_EVEN,        -0.015,  CNY -0.02",
    "HALF_EVEN,        -0.0051, CNY -0.01",
    "TOWARDS_ZERO,     0.019,   CNY 0.01",
    "TOWARDS_ZERO,     -0.019,  CNY -0.01",
    "AWAY_FROM_ZERO,   0.011,   CNY 0.02",
    "AWAY_FROM_ZERO,   -0.011,  CNY -0.02",
    "AWAY_FROM_ZERO,   0.01,    CNY 0.01"
  })
  void decides_about_the_parts_of_a_cent(Rounding rounding, BigDecimal unrounded, Money money) {
    assertThat(rounding.toMoney(CNY, unrounded)).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({"JPY, JPY 1235", "KWD, KWD 1234.568", "CNY, CNY 1234.57"})
  void is_to_the_minor_unit_of_the_currency(String currency, Money money) {
    assertThat(
            Rounding.HALF_UP.toMoney(Currency.getInstance(currency), new BigDecimal("1234.5678")))
        .isEqualTo(money);
  }
}
