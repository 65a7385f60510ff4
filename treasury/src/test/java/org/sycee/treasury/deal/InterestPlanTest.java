package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;

import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.deal.InterestPlan.Step;

/// 100 million at 1.92 % by 360 days from Monday 3 June to 11 June 2024: 5,333.33 1/3 a day.
class InterestPlanTest {
  private static final InterestPlan WEEK =
      InterestPlan.of(
          millions(100), Rate.ofPercent("1.92"), DayCount.ACT_360, MONDAY, AFTER_FESTIVAL);

  @Test
  void the_first_day_counts_and_the_last_does_not() {
    assertThat(WEEK.total()).isEqualTo(cny("42666.67"));
    assertThat(WEEK.earnedAtCloseOf(MONDAY.minusDays(1))).isEqualTo(cny("0.00"));
    assertThat(WEEK.earnedAtCloseOf(MONDAY)).isEqualTo(cny("5333.33"));
    // 3 x 5,333.33 1/3, rounded once
    assertThat(WEEK.earnedAtCloseOf(WEDNESDAY)).isEqualTo(cny("16000.00"));
    assertThat(WEEK.earnedAtCloseOf(AFTER_FESTIVAL.minusDays(1))).isEqualTo(cny("42666.67"));
    assertThat(WEEK.earnedAtCloseOf(AFTER_FESTIVAL.plusDays(9))).isEqualTo(cny("42666.67"));
  }

  @Test
  void less_principal_bears_less_from_its_date_on() {
    // 100m for 2 days, 60m for 6: 10,666.66 2/3 + 19,200
    InterestPlan reduced = WEEK.reduced(WEDNESDAY, millions(40));
    assertThat(reduced.steps())
        .containsExactly(new Step(MONDAY, millions(100)), new Step(WEDNESDAY, millions(60)));
    assertThat(reduced.total()).isEqualTo(cny("29866.67"));
    assertThat(reduced.earnedAtCloseOf(TUESDAY)).isEqualTo(cny("10666.67"));
    // + one day of 60m: 3,200
    assertThat(reduced.earnedAtCloseOf(WEDNESDAY)).isEqualTo(cny("13866.67"));
  }

  @Test
  void a_second_reduction_before_the_first_is_for_both() {
    // 100m for 1 day, 90m for 1, 50m for 6: 5,333.33 1/3 + 4,800 + 16,000
    InterestPlan reduced = WEEK.reduced(WEDNESDAY, millions(40)).reduced(TUESDAY, millions(10));
    assertThat(reduced.steps())
        .containsExactly(
            new Step(MONDAY, millions(100)),
            new Step(TUESDAY, millions(90)),
            new Step(WEDNESDAY, millions(50)));
    assertThat(reduced.total()).isEqualTo(cny("26133.33"));
  }

  @Test
  void two_reductions_on_one_date_add_up() {
    // 100m for 2 days, 50m for 6: 10,666.66 2/3 + 16,000
    InterestPlan reduced = WEEK.reduced(WEDNESDAY, millions(40)).reduced(WEDNESDAY, millions(10));
    assertThat(reduced.steps())
        .containsExactly(new Step(MONDAY, millions(100)), new Step(WEDNESDAY, millions(50)));
    assertThat(reduced.total()).isEqualTo(cny("26666.67"));
  }

  @Test
  void a_reduction_on_the_first_day_is_as_if_less_was_dealt() {
    InterestPlan reduced = WEEK.reduced(MONDAY, millions(40));
    assertThat(reduced.steps()).containsExactly(new Step(MONDAY, millions(60)));
    // 60m for 8 days
    assertThat(reduced.total()).isEqualTo(cny("25600.00"));
  }

  @Test
  void ended_early_it_comes_to_what_was_agreed() {
    InterestPlan ended = WEEK.reduced(WEDNESDAY, millions(40)).ended(TUESDAY, cny("5000.00"));
    assertThat(ended.steps()).containsExactly(new Step(MONDAY, millions(100)));
    assertThat(ended.total()).isEqualTo(cny("5000.00"));
    assertThat(ended.toExclusive()).isEqualTo(TUESDAY);
    assertThat(ended.earnedAtCloseOf(MONDAY)).isEqualTo(cny("5000.00"));
    assertThat(WEEK.reduced(WEDNESDAY, millions(40)).ended(WEDNESDAY, cny("1.00")).steps())
        .containsExactly(new Step(MONDAY, millions(100)));
  }

  @Test
  void ended_on_its_first_day_it_bears_what_was_agreed_and_nothing_before() {
    InterestPlan ended = WEEK.ended(MONDAY, cny("0.00"));
    assertThat(ended.earnedAtCloseOf(MONDAY.minusDays(2))).isEqualTo(cny("0.00"));
    assertThat(ended.earnedAtCloseOf(MONDAY)).isEqualTo(cny("0.00"));
  }
}
