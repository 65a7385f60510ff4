package org.sycee.conformance.ifrs9;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

class Ifrs9SuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofFile(new Ifrs9Suite(), "ifrs9-cases.json"))
        .isEqualTo("9 passed, 0 failed, 0 skipped");
  }

  @Test
  void a_rate_or_an_amount_that_is_off_fails() {
    assertThat(judged("'initial': 100, 'flows': [5, 105]", "'eir': 0.0500000001"))
        .startsWith("c eir 0.0500000001 0.05");
    assertThat(judged("'ead': 1000000, 'pd': 0.005, 'lgd': 0.25", "'allowance': 1250.01"))
        .startsWith("c allowance 1250.01 1250");
    assertThat(
            judged(
                "'ead': [1000000], 'conditionalPd': [0.005], 'lgd': 0.25, 'eir': 0.05",
                "'table': [{'year': 1, 'marginalPd': 0.00500001}]"))
        .startsWith("c table[0].marginalPd 0.00500001 0.005");
  }

  @Test
  void a_case_of_an_unknown_form_is_not_judged() {
    assertThat(judged("'initial': 100", "'eir': 0.05"))
        .startsWith("c skipped no rule takes the fields [initial]");
    assertThat(
            judged(
                "'gross': 1, 'allowance': 0, 'eir': 0.05, 'days': 91, 'dayCount': 'ACT/ACT'",
                "'stage2Interest': 1"))
        .startsWith("c skipped days without dates by ACT/ACT");
  }

  private static String judged(String input, String expected) {
    String cases =
        "{'cases': [{'id': 'c', 'input': {%s}, 'expected': {%s}}]}".formatted(input, expected);
    return SuiteRun.ofText(new Ifrs9Suite(), cases.replace('\'', '"'));
  }
}
