package org.sycee.contract.effective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
  @Test
  void of_one_flow_is_found_by_division() {
    // 100 becomes 121 in two periods: 1.1 each.
    Growth growth = Growth.solving(number("100"), List.of(flow(2, "121")));
    assertThat(growth.perUnit()).isEqualByComparingTo("1.1");
    assertThat(growth.rateOver(1)).isEqualByComparingTo("0.1");
    assertThat(growth.rateOver(2)).isEqualByComparingTo("0.21");
  }

  @Test
  void of_a_bond_at_par_is_its_coupon() {
    assertThat(Growth.solving(number("100"), flows("5", "5", "105")).rateOver(1))
        .isEqualByComparingTo("0.05");
  }

  @ParameterizedTest
  @CsvSource({
    // 3 x 40 back for 120: nothing is earned.
    "120, 40, 0",
    // 40 (v + v^2 + v^3) = 280 at v = 2, a growth of one half.
    "560, 40, -0.5",
    // 8 (v + v^2 + v^3) = 7 at v = 1/2, a growth of two.
    "7, 8, 1"
  })
  void may_be_any_rate_above_the_loss_of_everything(String paid, String each, String rate) {
    assertThat(Growth.solving(number(paid), flows(each, each, each)).rateOver(1))
        .isEqualByComparingTo(rate);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void discounts_the_flows_to_what_was_paid_to_25_digits(long seed) {
    var random = new Random(seed);
    var flows = new ArrayList<Flow>();
    int units = 0;
    for (int i = 0; i < 1 + random.nextInt(360); i++) {
      units += 1 + random.nextInt(60);
      flows.add(new Flow(units, BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2)));
    }
    BigDecimal paid = BigDecimal.valueOf(1 + random.nextInt(100_000_000), 2);
    Growth growth = Growth.solving(paid, flows);
    assertThat(growth.presentValue(flows).subtract(paid).abs().movePointRight(25))
        .as("seed %d, growth %s", seed, growth)
        .isLessThan(paid.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(units)));
  }

  @Test
  void does_not_ask_for_the_order_of_the_flows() {
    var flows = List.of(flow(3, "105"), flow(1, "5"), flow(2, "5"));
    Growth growth = Growth.solving(number("100"), flows);
    assertThat(growth.rateOver(1)).isEqualByComparingTo("0.05");
    assertThat(growth.presentValue(flows)).isEqualByComparingTo("100");
  }

  @Test
  void is_found_where_more_is_drawn_before_anything_comes_back() {
    // 100 now and 100 in a period for 231 in two: 231 v^2 - 100 v = 100 at v = 1/1.1.
    Growth growth = Growth.solving(number("100"), List.of(flow(1, "-100"), flow(2, "231")));
    assertThat(growth.perUnit()).isEqualByComparingTo("1.1");
  }

  @Test
  void is_refused_where_no_single_rate_exists() {
    assertThatExceptionOfType(NoEffectiveRate.class)
        .isThrownBy(() -> Growth.solving(number("0"), flows("5")))
        .withMessageContaining("nothing was paid");
    assertThatExceptionOfType(NoEffectiveRate.class)
        .isThrownBy(() -> Growth.solving(number("100"), flows("0", "0")))
        .withMessageContaining("nothing comes back");
    assertThatExceptionOfType(NoEffectiveRate.class)
        .isThrownBy(() -> Growth.solving(number("100"), flows("230", "-132")))
        .withMessageContaining("money goes out again after some came in");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.ofRate(number("-1")))
        .withMessage("money does not grow to 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flow(0, "1"))
        .withMessage("a flow comes after the start, not 0 later");
  }

  private static List<Flow> flows(String... amounts) {
    return AmortisedCost.periodic(List.of(amounts).stream().map(GrowthTest::number).toList());
  }

  private static Flow flow(int units, String amount) {
    return new Flow(units, number(amount));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
