package org.sycee.conformance.quantlib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 20 cases in its head and holds 14.
class FxForwardSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofVisible(new FxForwardSuite(), "quantlib-fxforwards.json"))
        .isEqualTo("14 passed, 0 failed, 0 skipped");
  }

  /// 1,000 dollars bought at 7.0 where 7.2 x 0.95 / 0.96 = 7.125 is fair: 0.125 x 0.96 x 1,000.
  @Test
  void a_value_that_is_off_fails() {
    assertThat(judged("buy base", "'npvDomestic': 120.0, 'fairForward': 7.125"))
        .startsWith("1 passed");
    assertThat(judged("sell base", "'npvDomestic': -120.0")).startsWith("1 passed");
    assertThat(judged("buy base", "'npvDomestic': 120.00001"))
        .startsWith("USD/CNY/7.2/2025-01-01/2026-01-01/7.0/1000.0/buy base npvDomestic 120.00001");
    assertThat(judged("buy base", "'dfForeign': 0.96")).contains("dfForeign 0.96 0.95");
  }

  @Test
  void what_it_cannot_read_is_not_judged() {
    assertThat(judged("straddle", "'npvDomestic': 1")).contains("skipped unknown side straddle");
    assertThat(judged("buy base", "'delta': 1")).contains("skipped unknown result delta");
    assertThat(
            SuiteRun.ofText(
                new FxForwardSuite(),
                file("buy base", "'npvBase': 1").replace("log-linear", "cubic")))
        .endsWith("0 passed, 0 failed, 1 skipped");
  }

  private static String judged(String side, String expected) {
    return SuiteRun.ofText(new FxForwardSuite(), file(side, expected));
  }

  private static String file(String side, String expected) {
    return """
    {'meta': {'curve': {'interpolation': 'log-linear in discount factor, time ACT/365F',
      'domestic': [['2025-01-01', 1.0], ['2026-01-01', 0.96]],
      'foreign': [['2025-01-01', 1.0], ['2026-01-01', 0.95]]}},
     'cases': [{'pair': 'USD/CNY', 'spot': 7.2, 'spotDate': '2025-01-01',
      'settlement': '2026-01-01', 'strike': 7.0, 'baseNotional': 1000.0, 'side': '%s', %s}]}
    """
        .formatted(side, expected)
        .replace('\'', '"');
  }
}
