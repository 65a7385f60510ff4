package org.sycee.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.money.Money;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CNY 1250000.00          | 1,250,000.00",
        "CNY 0.05                | 0.05",
        "CNY -1234.50            | -1,234.50",
        "JPY 1200                | 1,200",
        "KWD 1.234               | 1.234",
        // the largest amount, and one that a double would round
        "CNY 92233720368547758.07 | 92,233,720,368,547,758.07",
        "CNY 90071992547409.93   | 90,071,992,547,409.93"
      })
  void shows_every_digit(String money, String text) {
    assertThat(Figure.text(Money.parse(money))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"CNY 0.00", "JPY 0"})
  void shows_nothing_for_zero(String money) {
    assertThat(Figure.text(Money.parse(money))).isEmpty();
  }
}
