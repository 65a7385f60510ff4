package org.sycee.ledger.loanrisk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.contract.impairment.Stage;

class LoanClassTest {
  @ParameterizedTest
  @CsvSource({
    "NORMAL, 0, STAGE_1",
    "NORMAL, 30, STAGE_1",
    "NORMAL, 31, STAGE_2",
    "SPECIAL_MENTION, 1, STAGE_2",
    "SPECIAL_MENTION, 90, STAGE_2",
    "SUBSTANDARD, 0, STAGE_3",
    "LOSS, 400, STAGE_3"
  })
  void thirty_days_or_a_doubt_are_the_second_stage_and_a_bad_loan_is_the_third(
      LoanClass loanClass, int overdueDays, Stage stage) {
    assertThat(loanClass.stage(overdueDays)).isEqualTo(stage);
  }
}
