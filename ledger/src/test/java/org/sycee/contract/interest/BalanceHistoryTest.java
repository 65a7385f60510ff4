package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.money.Money;

class BalanceHistoryTest {
  private static final Currency CNY = Currency.getInstance("CNY");

  /// The published example of 2007: 10,000, less 3,000 on 3 February, plus 5,000 on 11 March.
  private final BalanceHistory published =
      BalanceHistory.of(
          CNY,
          List.of(
              change("2007-01-02", "10000"),
              change("2007-03-11", "5000"),
              change("2007-02-03", "-3000")));

  @Test
  void adds_up_the_closing_balances_of_the_days() {
    // 32 days x 10,000 + 36 x 7,000 + 10 x 12,000 = 692,000 yuan-days; in fen x 100.
    assertThat(published.product(day("2007-01-02"), day("2007-03-21"))).isEqualTo(69_200_000);
  }

  @Test
  void counts_the_first_day_and_not_the_last() {
    assertThat(published.product(day("2007-02-03"), day("2007-02-04"))).isEqualTo(700_000);
    assertThat(published.product(day("2007-02-03"), day("2007-02-03"))).isZero();
  }

  @Test
  void is_nothing_before_the_first_change() {
    assertThat(published.product(day("2006-01-01"), day("2007-01-02"))).isZero();
    assertThat(published.balanceAtCloseOf(day("2007-01-01"))).isEqualTo(Money.of("CNY", "0"));
    assertThat(BalanceHistory.of(CNY, List.of()).startDate()).isEmpty();
  }

  @Test
  void tells_the_balance_at_the_close_of_a_day() {
    assertThat(published.balanceAtCloseOf(day("2007-02-02"))).isEqualTo(Money.of("CNY", "10000"));
    assertThat(published.balanceAtCloseOf(day("2007-02-03"))).isEqualTo(Money.of("CNY", "7000"));
    assertThat(published.balanceAtCloseOf(day("2030-01-01"))).isEqualTo(Money.of("CNY", "12000"));
  }

  @Test
  void a_change_dated_back_counts_from_its_value_date() {
    // 1,000 more from 1 March: 20 days up to the 20th, 20,000 yuan-days.
    var corrected = published.with(day("2007-03-01"), Money.of("CNY", "1000"));
    assertThat(corrected.product(day("2007-01-02"), day("2007-03-21"))).isEqualTo(71_200_000);
    assertThat(corrected.balanceAtCloseOf(day("2007-03-11"))).isEqualTo(Money.of("CNY", "13000"));
    assertThat(published.product(day("2007-01-02"), day("2007-03-21"))).isEqualTo(69_200_000);
  }

  @Test
  void changes_of_one_day_are_one_change() {
    var history =
        BalanceHistory.of(CNY, List.of(change("2024-01-01", "5"), change("2024-01-01", "-2")));
    assertThat(history.changes()).containsExactly(change("2024-01-01", "3"));
  }

  @Test
  void an_overdraft_earns_nothing() {
    var overdrawn =
        BalanceHistory.of(CNY, List.of(change("2024-01-01", "-5"), change("2024-01-03", "7")));
    assertThat(overdrawn.product(day("2024-01-01"), day("2024-01-05"))).isEqualTo(2 * 200);
  }

  @Test
  void the_parts_below_and_above_a_line_make_the_whole() {
    // Below 8,000: 32 x 8,000 + 36 x 7,000 + 10 x 8,000 = 588,000; above it 32 x 2,000 + 10 x
    // 4,000.
    assertThat(published.productWithin(0, 800_000, day("2007-01-02"), day("2007-03-21")))
        .isEqualTo(58_800_000);
    assertThat(
            published.productWithin(800_000, Long.MAX_VALUE, day("2007-01-02"), day("2007-03-21")))
        .isEqualTo(10_400_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_070_320})
  void is_the_sum_of_its_days_whatever_the_changes(long seed) {
    var random = new Random(seed);
    LocalDate start = day("2024-01-01");
    var history = BalanceHistory.startingWith(start, Money.of("CNY", "100"));
    for (int i = 0; i < 50; i++) {
      history =
          history.with(
              start.plusDays(random.nextInt(100)), new Money(CNY, random.nextLong(-5_000, 6_000)));
    }
    long sum = 0;
    for (LocalDate date = start; date.isBefore(start.plusDays(90)); date = date.plusDays(1)) {
      sum += Math.max(history.balanceAtCloseOf(date).minorUnits(), 0);
    }
    assertThat(history.product(start, start.plusDays(90))).as("seed %d", seed).isEqualTo(sum);
  }

  @Test
  void a_product_beyond_64_bits_is_no_wrong_number() {
    var vast = BalanceHistory.startingWith(day("2024-01-01"), new Money(CNY, Long.MAX_VALUE / 2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> vast.product(day("2024-01-01"), day("2024-01-04")));
  }

  @Test
  void days_that_run_backwards_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.product(day("2007-03-21"), day("2007-03-20")))
        .withMessage("end 2007-03-20 is before start 2007-03-21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> published.productWithin(5, 4, day("2007-03-20"), day("2007-03-21")))
        .withMessage("no part of a balance lies above 5 and up to 4");
  }

  private static Change change(String date, String amount) {
    return new Change(day(date), Money.of("CNY", amount));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
