package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;

class StraightLineTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  /// 100.00 over three days: 33.33, 66.67 and 100.00 by their closes.
  private final StraightLine line =
      new StraightLine(Money.of("CNY", "100.00"), FIRST, FIRST.plusDays(3));

  @Test
  void is_earned_in_equal_parts_that_add_up_to_the_whole() {
    assertThat(leftAtCloseOf(0)).isEqualTo("66.67");
    assertThat(leftAtCloseOf(1)).isEqualTo("33.33");
    assertThat(leftAtCloseOf(2)).isEqualTo("0.00");
  }

  @Test
  void is_whole_before_it_begins_and_nothing_after_its_end() {
    assertThat(leftAtCloseOf(-1)).isEqualTo("100.00");
    assertThat(leftAtCloseOf(-9)).isEqualTo("100.00");
    assertThat(leftAtCloseOf(9)).isEqualTo("0.00");
  }

  @Test
  void has_a_day_at_least() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StraightLine(line.whole(), FIRST, FIRST))
        .withMessage("nothing is earned from 2026-01-05 to 2026-01-05");
  }

  private String leftAtCloseOf(int day) {
    return line.leftAtCloseOf(FIRST.plusDays(day)).decimal().toPlainString();
  }
}
