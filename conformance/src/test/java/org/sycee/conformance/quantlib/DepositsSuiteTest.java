package org.sycee.conformance.quantlib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 252 cases in its head and holds 126.
class DepositsSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofFile(new DepositsSuite(), "quantlib-deposits.json"))
        .isEqualTo("126 passed, 0 failed, 0 skipped");
  }

  @Test
  void interest_that_is_off_in_its_tenth_digit_fails() {
    assertThat(judged("ACT/360", "'interest': 430.55555560"))
        .startsWith("2024-06-03/2024-06-04/10000000/0.0155/ACT/360 interest 430.55555560 430.5555");
    assertThat(judged("ACT/360", "'interest': 430.5555555555556")).startsWith("1 passed");
  }

  @Test
  void a_par_rate_that_exists_is_not_null() {
    assertThat(judged("ACT/360", "'parRate': null")).contains("0 passed, 1 failed");
  }

  @Test
  void unknown_conventions_and_curves_are_not_judged() {
    assertThat(judged("ACT/364", "'interest': 1"))
        .startsWith("2024-06-03/2024-06-04/10000000/0.0155/ACT/364 skipped unknown day count");
    assertThat(judged("ACT/360", "'duration': 1")).contains("skipped unknown result duration");
    String linear = file("{}, {}").replace("log-linear", "linear");
    assertThat(SuiteRun.ofText(new DepositsSuite(), linear))
        .endsWith("0 passed, 0 failed, 2 skipped");
  }

  private static String judged(String dayCount, String expected) {
    return SuiteRun.ofText(
        new DepositsSuite(),
        file(
            """
            {'start': '2024-06-03', 'end': '2024-06-04', 'principal': 10000000, 'rate': 0.0155,
             'dayCount': '%s', %s}
            """
                .formatted(dayCount, expected)));
  }

  private static String file(String cases) {
    return """
    {'meta': {'curve': {'interpolation': 'log-linear in discount factor, time ACT/365F',
      'domestic': [['2024-06-03', 1.0], ['2034-06-03', 0.8]]}}, 'cases': [%s]}
    """
        .formatted(cases)
        .replace('\'', '"');
  }
}
