package org.sycee.treasury.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.sycee.treasury.market.DiscountCurve.Beyond;

class DiscountCurveTest {
  private static final Offset<Double> EXACT = within(1e-15);
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate MIDDLE = START.plusDays(73);
  private static final LocalDate END = START.plusDays(146);
  private static final Map<LocalDate, Double> NODES = Map.of(START, 1.0, MIDDLE, 0.9, END, 0.72);

  private final DiscountCurve curve = DiscountCurve.of(NODES);

  @Test
  void is_log_linear_between_its_nodes_and_ends_with_them() {
    var root = DiscountCurve.of(Map.of(START, 1.0, START.plusDays(100), 0.81));
    assertThat(root.discountFactor(START)).isEqualTo(1.0);
    // Half way the factor is the root: 0.9.
    assertThat(root.discountFactor(START.plusDays(50))).isCloseTo(0.9, EXACT);
    assertThat(root.discountFactor(START.plusDays(100))).isCloseTo(0.81, EXACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> root.discountFactor(START.plusDays(101)))
        .withMessage("the curve runs from 2024-01-01 to 2024-04-10 and does not know 2024-04-11");
    assertThatIllegalArgumentException().isThrownBy(() -> root.discountFactor(START.minusDays(1)));
  }

  @Test
  void goes_on_at_its_last_forward_rate_only_if_told_so() {
    var longer = DiscountCurve.of(NODES, Beyond.LAST_FORWARD_RATE);
    // 73 days more at the ratio of the last 73 days: 0.72 x 0.72 / 0.9
    assertThat(longer.discountFactor(END.plusDays(73))).isCloseTo(0.576, EXACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> longer.discountFactor(START.minusDays(1)));
  }

  @Test
  void rises_as_a_whole_by_a_zero_rate() {
    // A fifth of a year at 1 % more: 0.9 x exp(-0.01 x 0.2); between nodes by its own time, 0.1.
    DiscountCurve risen = curve.shifted(0.01);
    assertThat(risen.discountFactor(START)).isEqualTo(1.0);
    assertThat(risen.discountFactor(MIDDLE)).isCloseTo(0.9 * Math.exp(-0.002), EXACT);
    LocalDate between = LocalDate.of(2024, 2, 6);
    double time = (between.toEpochDay() - START.toEpochDay()) / 365.0;
    assertThat(risen.discountFactor(between))
        .isCloseTo(curve.discountFactor(between) * Math.exp(-0.01 * time), EXACT);
  }

  @Test
  void rises_at_one_node_and_less_and_less_towards_the_next() {
    DiscountCurve risen = curve.shiftedAt(MIDDLE, 0.01);
    assertThat(risen.discountFactor(MIDDLE)).isCloseTo(0.9 * Math.exp(-0.002), EXACT);
    assertThat(risen.discountFactor(END)).isCloseTo(0.72, EXACT);
    // 0.002 at the node, nothing 73 days later: 72/73 of it after a day
    LocalDate after = MIDDLE.plusDays(1);
    assertThat(risen.discountFactor(after))
        .isCloseTo(curve.discountFactor(after) * Math.exp(-0.002 * 72 / 73), EXACT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.shiftedAt(after, 0.01))
        .withMessageStartingWith("2024-03-15 is none of the nodes [2024-01-01");
  }

  @Test
  void impossible_curves_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountCurve.of(Map.of(START, 0.99, END, 0.9)))
        .withMessageStartingWith("a discount curve starts with the factor 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountCurve.of(Map.of(START, 1.0)))
        .withMessageStartingWith("a discount curve has two nodes or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountCurve.of(Map.of(START, 1.0, END, 0.0)))
        .withMessageStartingWith("a discount factor is above zero");
  }
}
