package org.sycee.ledger.loanrisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaymentRecordTest {
  private static final LocalDate PAID = LocalDate.of(2026, 1, 31);
  private static final LocalDate SIX_MONTHS_LATER = LocalDate.of(2026, 7, 31);

  private final RiskRules official = RiskRules.official();

  @Test
  void six_months_are_waited_for_however_many_due_dates_come() {
    PaymentRecord paid = PaymentRecord.NEW.lateOn(PAID).fallenDue().fallenDue().fallenDue();
    assertThat(paid.isCuredOn(SIX_MONTHS_LATER.minusDays(1), official)).isFalse();
    assertThat(paid.isCuredOn(SIX_MONTHS_LATER, official)).isTrue();
  }

  @Test
  void two_due_dates_are_waited_for_however_long_it_takes() {
    PaymentRecord paid = PaymentRecord.NEW.lateOn(PAID).fallenDue();
    assertThat(paid.isCuredOn(SIX_MONTHS_LATER.plusYears(1), official)).isFalse();
    assertThat(paid.fallenDue().isCuredOn(SIX_MONTHS_LATER, official)).isTrue();
  }

  @Test
  void whoever_is_late_once_more_begins_again() {
    PaymentRecord paid = PaymentRecord.NEW.lateOn(PAID).fallenDue().fallenDue();
    assertThat(paid.lateOn(SIX_MONTHS_LATER).isCuredOn(SIX_MONTHS_LATER, official)).isFalse();
    assertThat(PaymentRecord.NEW.isCuredOn(PAID, official)).isTrue();
  }

  @Test
  void nothing_is_waited_for_before_the_rule_was_in_effect() {
    LocalDate before = LocalDate.of(2023, 6, 30);
    assertThat(PaymentRecord.NEW.lateOn(before).isCuredOn(before, official)).isTrue();
  }
}
