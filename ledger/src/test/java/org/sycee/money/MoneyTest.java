package org.sycee.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Money LARGEST = new Money(CNY, Long.MAX_VALUE);
  private static final Money SMALLEST = new Money(CNY, Long.MIN_VALUE);

  @Nested
  class Its_text {
    @ParameterizedTest
    @CsvSource({
      "CNY 12.34,                  1234",
      "CNY 0.00,                   0",
      "CNY 0.05,                   5",
      "CNY -0.05,                  -5",
      "CNY -0.50,                  -50",
      "CNY -12.34,                 -1234",
      "CNY 1.00,                   100",
      "JPY 1200,                   1200",
      "JPY 0,                      0",
      "JPY -7,                     -7",
      "KWD 1.234,                  1234",
      "KWD 0.001,                  1",
      "KWD -0.010,                 -10",
      "CNY 92233720368547758.07,   9223372036854775807",
      "CNY -92233720368547758.08,  -9223372036854775808"
    })
    void has_all_the_decimals_of_the_currency_and_reads_back(String text, long minorUnits) {
      Money money = new Money(Currency.getInstance(text.substring(0, 3)), minorUnits);
      assertThat(money).hasToString(text);
      assertThat(Money.parse(text)).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"CNY 12, CNY 12.00", "CNY 12.3, CNY 12.30", "CNY 12.3400, CNY 12.34"})
    void is_read_with_fewer_decimals_or_zeros_too_many(String text, String money) {
      assertThat(Money.parse(text)).hasToString(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CNY", "CNY ", "12.34", "CNY12.34", "12.34 CNY", "CNY  1", "CNY x"})
    void is_refused_unless_it_is_a_currency_a_space_and_a_number(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNY 1e3", "CNY 1E999999999", "CNY 1E-999999999", "CNY +1", "CNY .5"})
    void is_never_in_another_notation(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
    }

    @Test
    void is_refused_for_a_currency_that_does_not_exist() {
      assertThatIllegalArgumentException().isThrownBy(() -> Money.parse("ZZZ 1.00"));
    }
  }

  @Nested
  class Made_from_a_decimal {
    @Test
    void it_is_refused_with_more_decimals_than_the_currency_has() {
      assertThatExceptionOfType(CurrencyScaleException.class)
          .isThrownBy(() -> Money.of("JPY", "1.50"))
          .withMessage("JPY has 0 decimals, but the amount is 1.50");
      assertThatExceptionOfType(CurrencyScaleException.class)
          .isThrownBy(() -> Money.of("CNY", "0.001"))
          .withMessage("CNY has 2 decimals, but the amount is 0.001");
    }

    @Test
    void trailing_zeros_are_no_decimals() {
      assertThat(Money.of("JPY", "1200.00")).hasToString("JPY 1200");
    }

    @Test
    void a_decimal_with_a_negative_scale_is_the_same_number() {
      assertThat(Money.of(CNY, new BigDecimal("1.2E+3"))).hasToString("CNY 1200.00");
    }

    @Test
    void its_decimal_is_the_one_it_was_made_from() {
      assertThat(Money.of("CNY", "12.30").decimal()).isEqualTo(new BigDecimal("12.30"));
      assertThat(Money.of("JPY", "12").decimal()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void a_currency_without_minor_units_cannot_be_posted() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Money.of("XAU", "1"))
          .withMessage("XAU has no minor unit, so it cannot be posted");
    }
  }

  @Nested
  class Overflow_is_loud {
    @Test
    void in_an_amount_beyond_64_bits() {
      isLoud(() -> Money.of("CNY", "92233720368547758.08"));
      isLoud(() -> Money.of("CNY", "-92233720368547758.09"));
    }

    @Test
    void in_an_amount_with_a_billion_digits_and_at_once() {
      isLoud(() -> Money.of(CNY, new BigDecimal("1E+999999999")));
      isLoud(() -> Money.of(CNY, new BigDecimal("-1E+999999999")));
      assertThatExceptionOfType(CurrencyScaleException.class)
          .isThrownBy(() -> Money.of(CNY, new BigDecimal("1E-999999999")))
          .withMessage("CNY has 2 decimals, but the amount is 1E-999999999");
    }

    @Test
    void in_a_sum() {
      isLoud(() -> LARGEST.plus(Money.of("CNY", "0.01")));
      isLoud(() -> SMALLEST.plus(Money.of("CNY", "-0.01")));
    }

    @Test
    void in_a_difference() {
      isLoud(() -> SMALLEST.minus(Money.of("CNY", "0.01")));
      isLoud(() -> LARGEST.minus(Money.of("CNY", "-0.01")));
    }

    @Test
    void in_the_opposite_of_the_smallest_amount() {
      isLoud(SMALLEST::negated);
    }

    private static void isLoud(Runnable arithmetic) {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(arithmetic::run);
    }
  }

  @Nested
  class Arithmetic {
    private final Money five = Money.of("CNY", "5.00");
    private final Money two = Money.of("CNY", "2.00");

    @Test
    void adds_subtracts_and_changes_sign() {
      assertThat(five.plus(two)).hasToString("CNY 7.00");
      assertThat(two.minus(five)).hasToString("CNY -3.00");
      assertThat(five.negated()).hasToString("CNY -5.00");
    }

    @Test
    void knows_its_sign() {
      Money zero = Money.zero(CNY);
      Money owed = five.negated();
      assertThat(five.isPositive()).isTrue();
      assertThat(zero.isPositive()).isFalse();
      assertThat(owed.isPositive()).isFalse();
      assertThat(owed.isNegative()).isTrue();
      assertThat(zero.isNegative()).isFalse();
      assertThat(zero.isZero()).isTrue();
      assertThat(five.isZero()).isFalse();
    }

    @Test
    void compares_amounts_of_one_currency() {
      assertThat(two.isLessThan(five)).isTrue();
      assertThat(five.isLessThan(five)).isFalse();
      assertThat(five.isLessThan(two)).isFalse();
      assertThat(two).isLessThan(five);
      assertThat(five).isEqualByComparingTo(Money.of("CNY", "5"));
    }

    @Test
    void never_mixes_two_currencies() {
      Money dollars = Money.of("USD", "2.00");
      mixes(() -> five.plus(dollars));
      mixes(() -> five.minus(dollars));
      mixes(() -> five.isLessThan(dollars));
      mixes(() -> five.compareTo(dollars));
    }

    private static void mixes(Runnable arithmetic) {
      assertThatIllegalArgumentException()
          .isThrownBy(arithmetic::run)
          .withMessage("cannot combine CNY with USD 2.00");
    }
  }
}
