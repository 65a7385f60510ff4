package org.sycee.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {
  @Test
  void of_a_percentage_is_a_fraction_of_one() {
    assertThat(Price.ofPercent("99.32").ofFace()).isEqualTo(new BigDecimal("0.9932"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9932", "0", "1", "100", "-0.005", "0.04350", "0.00000001"})
  void reads_back_the_text_it_writes(String text) {
    assertThat(Price.parse(text)).hasToString(text);
    assertThat(Price.parse(Price.parse(text).toString())).isEqualTo(Price.parse(text));
  }

  @Test
  void is_written_without_an_exponent() {
    assertThat(new Price(new BigDecimal("1E-7"))).hasToString("0.0000001");
    assertThat(new Price(new BigDecimal("1E+2"))).hasToString("100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4.35 %", "1E-2", "1E999999999", "+1", ".5", "x"})
  void is_refused_unless_it_is_a_plain_number(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Price.parse(text));
    assertThatIllegalArgumentException().isThrownBy(() -> Price.ofPercent(text));
  }
}
