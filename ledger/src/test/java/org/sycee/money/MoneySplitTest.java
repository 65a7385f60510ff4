package org.sycee.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneySplitTest {
  private static final Currency CNY = Currency.getInstance("CNY");

  @Test
  void parts_are_proportional_to_the_weights() {
    assertThat(Money.of("CNY", "100.00").split(List.of(1L, 3L)))
        .containsExactly(Money.of("CNY", "25.00"), Money.of("CNY", "75.00"));
  }

  @Test
  void what_is_left_over_goes_one_unit_each_to_the_first_parts() {
    // 100 cents among 3 are 33 each and 1 left; among 1:1:4 they are 16, 16, 66 and 2 left.
    assertThat(Money.of("CNY", "1.00").split(List.of(1L, 1L, 1L)))
        .extracting(Money::minorUnits)
        .containsExactly(34L, 33L, 33L);
    assertThat(Money.of("CNY", "1.00").split(List.of(1L, 1L, 4L)))
        .extracting(Money::minorUnits)
        .containsExactly(17L, 17L, 66L);
  }

  @Test
  void of_a_negative_amount_the_parts_are_the_opposite() {
    assertThat(Money.of("CNY", "-1.00").split(List.of(1L, 1L, 1L)))
        .extracting(Money::minorUnits)
        .containsExactly(-34L, -33L, -33L);
  }

  @Test
  void a_weight_of_zero_gets_nothing_not_even_what_is_left_over() {
    assertThat(Money.of("CNY", "0.05").split(List.of(0L, 1L, 1L)))
        .extracting(Money::minorUnits)
        .containsExactly(0L, 3L, 2L);
  }

  @Test
  void weights_and_amounts_may_be_as_large_as_64_bits() {
    var parts = new Money(CNY, Long.MIN_VALUE).split(List.of(Long.MAX_VALUE, Long.MAX_VALUE));
    assertThat(parts).containsOnly(new Money(CNY, Long.MIN_VALUE / 2));
  }

  @Test
  void is_refused_with_a_negative_weight_or_only_zeros() {
    Money amount = Money.of("CNY", "1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.split(List.of(1L, -1L)))
        .withMessage("a weight is negative: [1, -1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount.split(List.of(0L, 0L)))
        .withMessage("all weights are zero: [0, 0]");
    assertThatIllegalArgumentException().isThrownBy(() -> amount.split(List.of()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20260105})
  void the_sum_is_preserved_and_no_part_is_a_unit_off(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 5_000; i++) {
      long amount = random.nextLong() >> random.nextInt(64);
      List<Long> weights = randomWeights(random);
      var parts = new Money(CNY, amount).split(weights);
      String split = "seed %d: %d by %s is %s".formatted(seed, amount, weights, parts);

      long sum = parts.stream().mapToLong(Money::minorUnits).reduce(0, Math::addExact);
      assertThat(sum).as(split).isEqualTo(amount);
      long total = weights.stream().mapToLong(Long::longValue).sum();
      for (int part = 0; part < weights.size(); part++) {
        // An estimate is enough to tell whether a part is one minor unit off its share.
        double share = (double) amount * weights.get(part) / total;
        double tolerance = 1 + Math.abs(share) * 1e-12;
        assertThat(parts.get(part).minorUnits() - share).as(split).isBetween(-tolerance, tolerance);
      }
    }
  }

  private static List<Long> randomWeights(SplittableRandom random) {
    var weights = new ArrayList<Long>();
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      weights.add(random.nextLong(0, 1_000));
    }
    weights.add(random.nextLong(1, 1_000));
    return weights;
  }
}
