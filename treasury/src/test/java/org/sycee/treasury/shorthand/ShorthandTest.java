package org.sycee.treasury.shorthand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.treasury.calendar.Calendars;

/// Holidays are those of the State Council's notices and of the Federal Reserve.
class ShorthandTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Currency USD = Currency.getInstance("USD");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5m; CNY 5000000.00",
        "2.5BN; CNY 2500000000.00",
        "1yd; CNY 1000000000.00",
        "500 k; CNY 500000.00",
        "3万; CNY 30000.00",
        "1.2亿; CNY 120000000.00",
        "5千万; CNY 50000000.00",
        "1,000,000.50; CNY 1000000.50",
        "0.00001m; CNY 10.00",
        "42; CNY 42.00"
      })
  void an_amount_is_read_to_the_cent(String typed, String amount) {
    assertThat(ShortAmount.parse(typed, CNY)).hasToString(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "5x", "-5m", "1,00", "1.2.3m", "5m5", "5 亿万"})
  void what_is_no_amount_is_refused(String typed) {
    assertThatThrownBy(() -> ShortAmount.parse(typed, CNY))
        .hasMessageContaining("SHORT_AMOUNT_UNREADABLE");
  }

  @ParameterizedTest
  @CsvSource({"0.000000001m, CNY", "1.5, JPY", "999999999999999bn, CNY"})
  void what_the_currency_cannot_pay_is_refused(String typed, String currency) {
    assertThatThrownBy(() -> ShortAmount.parse(typed, Currency.getInstance(currency)))
        .hasMessageContaining("SHORT_AMOUNT_TOO_FINE");
  }

  /// The National Day holiday of 2025 is 1 to 8 October; Saturday 14 September 2024 is worked.
  @ParameterizedTest
  @CsvSource({
    "2025-09-30, '', on, 2025-09-30, 2025-10-09, 9",
    "2025-09-30, today, 1w, 2025-09-30, 2025-10-09, 9",
    "2025-09-30, tom, 7d, 2025-10-09, 2025-10-16, 7",
    "2024-06-03, t+0, 7d, 2024-06-03, 2024-06-11, 8",
    "2024-09-13, '', o/n, 2024-09-13, 2024-09-14, 1",
    "2025-09-29, '', tn, 2025-09-30, 2025-10-09, 9",
    "2025-09-29, spot, 2025-10-20, 2025-10-09, 2025-10-20, 11",
    "2025-10-03, '', 1d, 2025-10-09, 2025-10-10, 1"
  })
  void dates_of_the_interbank_market(
      LocalDate trade, String value, String maturity, LocalDate first, LocalDate last, long days) {
    DealDates dates = DealDates.read(Calendars.BUILT_IN, CNY, trade, value, maturity);
    assertThat(dates.value().date()).isEqualTo(first);
    assertThat(dates.maturity().date()).isEqualTo(last);
    assertThat(dates.days()).isEqualTo(days);
  }

  /// 30 January 2026 is the last business day of its month, 27 February that of the next.
  @Test
  void a_month_in_dollars_runs_from_month_end_to_month_end() {
    DealDates dates = DealDates.read(Calendars.BUILT_IN, USD, LocalDate.of(2026, 1, 28), "", "1m");
    assertThat(dates.value().date()).isEqualTo("2026-01-30");
    assertThat(dates.maturity().date()).isEqualTo("2026-02-27");
  }

  @Test
  void the_reason_is_told() {
    DealDates dates = DealDates.read(Calendars.BUILT_IN, CNY, LocalDate.of(2025, 9, 30), "", "1w");
    assertThat(dates.value().because()).isEqualTo("CNY deals start on the trade date");
    assertThat(dates.maturity().because())
        .isEqualTo("1W after 2025-09-30: 2025-10-07 is a HOLIDAY by CNBE, FOLLOWING");
    DealDates typed =
        DealDates.read(Calendars.BUILT_IN, CNY, LocalDate.of(2025, 9, 30), "", "2025-10-06");
    assertThat(typed.maturity().date()).isEqualTo("2025-10-09");
    assertThat(typed.maturity().because())
        .isEqualTo("2025-10-06, as typed, is a HOLIDAY by CNBE: the next business day");
  }

  @Test
  void what_is_no_date_is_refused() {
    LocalDate trade = LocalDate.of(2025, 9, 30);
    assertThatThrownBy(() -> DealDates.read(Calendars.BUILT_IN, CNY, trade, "", "soon"))
        .hasMessageContaining("SHORT_DATE_UNREADABLE");
    assertThatThrownBy(() -> DealDates.read(Calendars.BUILT_IN, CNY, trade, "", "spot"))
        .hasMessageContaining("SHORT_DATE_UNREADABLE");
    assertThatThrownBy(() -> DealDates.read(Calendars.BUILT_IN, CNY, trade, "", "30y"))
        .hasMessageContaining("SHORT_DATE_OUTSIDE_CALENDAR");
  }
}
