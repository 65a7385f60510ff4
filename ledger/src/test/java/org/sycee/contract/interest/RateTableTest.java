package org.sycee.contract.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateTable.Step;
import org.sycee.money.Rate;

class RateTableTest {
  private static final Rate LOWER = Rate.ofPercent("0.15");
  private static final Rate HIGHER = Rate.ofPercent("0.20");

  private final RateTable table =
      RateTable.empty()
          .with(RateKey.DEMAND, day("2023-01-01"), HIGHER)
          .with(RateKey.DEMAND, day("2024-07-25"), LOWER);

  @Test
  void a_rate_is_in_effect_until_the_next_one() {
    assertThat(table.on(RateKey.DEMAND, day("2023-01-01"))).isEqualTo(HIGHER);
    assertThat(table.on(RateKey.DEMAND, day("2024-07-24"))).isEqualTo(HIGHER);
    assertThat(table.on(RateKey.DEMAND, day("2024-07-25"))).isEqualTo(LOWER);
    assertThat(table.on(RateKey.DEMAND, day("2099-01-01"))).isEqualTo(LOWER);
  }

  @Test
  void is_refused_by_name_where_no_rate_is_in_effect() {
    assertThatExceptionOfType(NoRateInEffect.class)
        .isThrownBy(() -> table.on(RateKey.DEMAND, day("2022-12-31")))
        .withMessage("version 2 of the rate table has no DEMAND on 2022-12-31");
    assertThatExceptionOfType(NoRateInEffect.class)
        .isThrownBy(() -> table.on(RateKey.time(12), day("2024-01-01")))
        .withMessage("version 2 of the rate table has no TIME P1Y on 2024-01-01")
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(RateKey.time(12)))
        .satisfies(refusal -> assertThat(refusal.date()).isEqualTo(day("2024-01-01")));
    assertThatExceptionOfType(NoRateInEffect.class)
        .isThrownBy(() -> table.steps(RateKey.DEMAND, day("2022-12-31"), day("2023-02-01")));
  }

  @Test
  void a_change_makes_a_new_version_and_leaves_the_old_one() {
    RateTable changed = table.with(RateKey.DEMAND, day("2025-05-20"), Rate.ofPercent("0.05"));
    assertThat(changed.version()).isEqualTo(3);
    assertThat(changed.on(RateKey.DEMAND, day("2025-05-20"))).isEqualTo(Rate.ofPercent("0.05"));
    assertThat(table.version()).isEqualTo(2);
    assertThat(table.on(RateKey.DEMAND, day("2025-05-20"))).isEqualTo(LOWER);
  }

  @Test
  void a_rate_may_be_entered_for_days_to_come_and_before_later_ones() {
    RateTable changed = table.with(RateKey.DEMAND, day("2024-01-01"), Rate.ofPercent("0.18"));
    assertThat(changed.on(RateKey.DEMAND, day("2024-07-24"))).isEqualTo(Rate.ofPercent("0.18"));
    assertThat(changed.on(RateKey.DEMAND, day("2024-07-25"))).isEqualTo(LOWER);
  }

  @Test
  void a_second_rate_from_the_same_day_is_a_correction_and_must_say_so() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.with(RateKey.DEMAND, day("2024-07-25"), HIGHER))
        .withMessage(
            "DEMAND is 0.0015 from 2024-07-25 already, so it cannot become 0.0020:"
                + " correct it");
    assertThat(
            table
                .corrected(RateKey.DEMAND, day("2024-07-25"), HIGHER)
                .on(RateKey.DEMAND, day("2024-08-01")))
        .isEqualTo(HIGHER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.corrected(RateKey.DEMAND, day("2024-07-26"), HIGHER))
        .withMessage("no DEMAND was entered from 2024-07-26, so it cannot be corrected");
  }

  @Test
  void steps_cover_the_days_asked_for() {
    assertThat(table.steps(RateKey.DEMAND, day("2024-06-21"), day("2024-09-21")))
        .containsExactly(
            new Step(day("2024-06-21"), day("2024-07-25"), HIGHER),
            new Step(day("2024-07-25"), day("2024-09-21"), LOWER));
    assertThat(table.steps(RateKey.DEMAND, day("2024-06-21"), day("2024-07-25")))
        .containsExactly(new Step(day("2024-06-21"), day("2024-07-25"), HIGHER));
    assertThat(table.steps(RateKey.DEMAND, day("2024-06-21"), day("2024-06-21"))).isEmpty();
  }

  @Test
  void twelve_months_and_a_year_are_one_term() {
    assertThat(RateKey.time(12)).isEqualTo(new RateKey(RateKind.TIME, Period.ofYears(1)));
    assertThat(RateKey.time(18)).hasToString("TIME P1Y6M");
    assertThat(RateKey.notice(7)).hasToString("NOTICE P7D");
    assertThatIllegalArgumentException().isThrownBy(() -> RateKey.time(-3));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
