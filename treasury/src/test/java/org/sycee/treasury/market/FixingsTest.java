package org.sycee.treasury.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.CompoundedFixings.Reset;

class FixingsTest {
  @Test
  void shibor_leaves_out_the_four_highest_and_the_four_lowest_quotes() {
    // 1 to 18, of which 5 to 14 are left: 95 / 10 = 9.5. The order does not matter.
    var quotes = IntStream.rangeClosed(1, 18).mapToObj(i -> BigDecimal.valueOf(19 - i)).toList();
    assertThat(Shibor.fixing(quotes)).isEqualTo(number("9.500"));
    // Extremes do not matter: 1000 in place of 18.
    var extreme = Stream.concat(quotes.stream().skip(1), Stream.of(number("1000"))).toList();
    assertThat(Shibor.fixing(extreme)).isEqualTo(number("9.500"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shibor.fixing(quotes.subList(0, 8)))
        .withMessage("8 quotes leave none without the 4 highest and lowest");
  }

  @ParameterizedTest
  @CsvSource({
    // the mean without one 3.35 and one 3.50
    "3.35 3.45 3.50,           3.45",
    // (3.45 + 3.50) / 2 = 3.475, half a step: up
    "3.35 3.45 3.50 3.55,      3.50",
    // (3.45 + 3.45 + 3.50) / 3 = 3.4666...
    "3.30 3.45 3.45 3.50 3.60, 3.45",
    // of two highest ones only one is left out
    "3.40 3.40 3.50 3.50,      3.45"
  })
  void lpr_is_the_mean_without_highest_and_lowest_to_the_nearest_step(
      String quotes, BigDecimal fixing) {
    assertThat(LoanPrimeRate.fixing(numbers(quotes))).isEqualTo(fixing);
  }

  @Test
  void lpr_quotes_come_in_steps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoanPrimeRate.fixing(numbers("3.40 3.42 3.45")))
        .withMessage("an LPR quote is a multiple of 0.05, not 3.42");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "9, 5", "10, 6", "11, 6"})
  void fr007_takes_the_trade_after_the_first_half(int trades, int position) {
    assertThat(FixingRepoRate.position(trades)).isEqualTo(position);
  }

  @Test
  void fr007_sorts_the_trades() {
    assertThat(FixingRepoRate.fixing(numbers("3.00 1.80 1.90"))).isEqualTo(number("1.90"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FixingRepoRate.fixing(List.of()))
        .withMessage("no trade to fix on: use the fallback");
    // 1.75 x 365 / 360 = 1.774305...
    assertThat(FixingRepoRate.fallback(number("1.7500"))).isEqualTo(number("1.7743"));
  }

  @Test
  void compounded_fixings_earn_on_each_other() {
    // 36.5 % for 10 days is 1 %, twice: 1.01 x 1.01 - 1 = 2.01 % of 1,000,000.
    var twice =
        new CompoundedFixings(
            DayCount.ACT_365F,
            List.of(
                reset("2024-03-01", "2024-03-11", "36.5"),
                reset("2024-03-11", "2024-03-21", "36.5")));
    assertThat(twice.interest(Money.of("CNY", "1000000")).setScale(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo("20100");
  }

  @Test
  void compounded_fixings_leave_no_gap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CompoundedFixings(
                DayCount.ACT_365F,
                List.of(
                    reset("2024-03-01", "2024-03-08", "1.8"),
                    reset("2024-03-09", "2024-03-15", "1.8"))))
        .withMessage("after a reset up to 2024-03-08 the next starts on 2024-03-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompoundedFixings(DayCount.ACT_365F, List.of()))
        .withMessage("nothing compounds without a reset");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reset("2024-03-08", "2024-03-08", "1.8"))
        .withMessage("a reset lasts for days, not from 2024-03-08 to 2024-03-08");
  }

  private static Reset reset(String from, String to, String percent) {
    return new Reset(LocalDate.parse(from), LocalDate.parse(to), Rate.ofPercent(percent));
  }

  private static List<BigDecimal> numbers(String texts) {
    return Stream.of(texts.split(" ", -1)).map(BigDecimal::new).toList();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
