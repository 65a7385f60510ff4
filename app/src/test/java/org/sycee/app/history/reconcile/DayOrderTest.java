package org.sycee.app.history.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.app.history.reconcile.DayOrder.Step;

class DayOrderTest {
  private static final long CLOSE = 100;

  @Test
  void each_step_begins_where_the_one_before_ended() {
    var steps = List.of(new Step(702, 688), new Step(900, 702), new Step(688, 100));
    assertThat(DayOrder.of(900, steps, CLOSE)).containsExactly(1, 0, 2);
  }

  @Test
  void an_order_that_fits_is_left_alone() {
    var steps = List.of(new Step(0, 500), new Step(500, 0), new Step(0, 500));
    assertThat(DayOrder.of(0, steps, CLOSE)).containsExactly(0, 1, 2);
  }

  /// The nearest step first would be 10 → 20 and then a leap; going round by 30 takes all.
  @Test
  void a_round_trip_is_found_where_the_nearest_step_leads_into_a_dead_end() {
    var steps = List.of(new Step(1000, 2000), new Step(1000, 3000), new Step(3000, 1000));
    assertThat(DayOrder.of(1000, steps, 0)).containsExactly(1, 2, 0);
  }

  @Test
  void one_leap_is_better_than_two() {
    var steps = List.of(new Step(5000, 6000), new Step(0, 1000), new Step(6000, 0));
    assertThat(DayOrder.of(0, steps, CLOSE)).containsExactly(1, 0, 2);
  }

  @Test
  void rounded_amounts_leave_small_gaps_and_the_smallest_are_taken() {
    var steps = List.of(new Step(2010, 3000), new Step(1004, 2000));
    assertThat(DayOrder.of(1000, steps, CLOSE)).containsExactly(1, 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_shuffled_chain_is_put_together_again(long seed) {
    var random = new Random(seed);
    var steps = new ArrayList<Step>();
    long balance = 0;
    for (int i = 0; i < 12; i++) {
      long next = random.nextLong(0, 4) * 1000;
      steps.add(new Step(balance, next));
      balance = next;
    }
    Collections.shuffle(steps, random);
    long at = 0;
    for (int i : DayOrder.of(0, steps, 0)) {
      assertThat(steps.get(i).from()).as("seed %d", seed).isEqualTo(at);
      at = steps.get(i).to();
    }
  }
}
