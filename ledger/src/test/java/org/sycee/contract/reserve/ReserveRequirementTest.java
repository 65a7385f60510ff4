package org.sycee.contract.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;

class ReserveRequirementTest {
  private final ReserveRequirement requirement =
      ReserveRequirement.of(
          cny(
              "1000000", "1004000", "1010000", "1002000", "996000", "998000", "1006000", "1012000",
              "1008000", "1004000"),
          new BigDecimal("0.075"));

  private final List<Money> reserves =
      cny("80000", "78000", "70000", "66000", "65300", "72000", "76000", "82000", "84000", "80000");

  @Test
  void is_a_ratio_of_average_deposits_and_a_floor_one_point_below() {
    // Average 1,004,000: 7.5 % is 75,300, 6.5 % is 65,260.
    assertThat(requirement.base()).isEqualByComparingTo("1004000");
    assertThat(requirement.requiredAverage()).isEqualByComparingTo("75300");
    assertThat(requirement.dailyFloor()).isEqualByComparingTo("65260");
  }

  @Test
  void is_met_by_the_average_although_single_days_are_below() {
    // Average 75,330, lowest day 65,300.
    assertThat(ReserveRequirement.average(reserves)).isEqualByComparingTo("75330");
    assertThat(requirement.isMet(reserves)).isTrue();
  }

  @Test
  void is_failed_on_the_average() {
    // 400 less on the last day: average 75,290.
    var less = with(9, "79600");
    assertThat(requirement.isMet(less)).isFalse();
    assertThat(requirement.averageShortfall(less)).isEqualByComparingTo("10");
    assertThat(requirement.worstDayShortfall(less)).isZero();
  }

  @Test
  void is_failed_on_one_day_by_one_fen() {
    // More on another day keeps the average above what is required.
    var less = new ArrayList<>(with(4, "65259.99"));
    less.set(0, Money.of("CNY", "90000"));
    assertThat(requirement.isMet(less)).isFalse();
    assertThat(requirement.averageShortfall(less)).isZero();
    assertThat(requirement.worstDayShortfall(less)).isEqualByComparingTo("0.01");
  }

  @Test
  void impossible_figures_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReserveRequirement.of(List.of(), new BigDecimal("0.075")))
        .withMessage("an average needs at least one day");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ReserveRequirement(BigDecimal.ONE, new BigDecimal("-0.1"), BigDecimal.ZERO))
        .withMessage("a reserve has no base of 1, ratio of -0.1 and allowance of 0");
  }

  private List<Money> with(int day, String amount) {
    var changed = new ArrayList<>(reserves);
    changed.set(day, Money.of("CNY", amount));
    return changed;
  }

  private static List<Money> cny(String... amounts) {
    return Stream.of(amounts).map(amount -> Money.of("CNY", amount)).toList();
  }
}
