package org.sycee.conformance.quantlib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 144 cases in its head and holds 90.
class ZeroBondSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofVisible(new ZeroBondSuite(), "quantlib-zero-bonds.json"))
        .isEqualTo("90 passed, 0 failed, 0 skipped");
  }

  /// 100 / (1 + 0.05) in 365 days, of which 5 / 105 x 360 / 365 is the bank discount.
  @Test
  void a_price_that_is_off_fails_and_an_unknown_compounding_is_not_judged() {
    assertThat(judged("Simple", "'price': 95.238095238, 'discountRateAct360': 0.0469667319"))
        .startsWith("1 passed");
    assertThat(judged("Simple", "'price': 95.23809525")).contains("price 95.23809525 95.238095");
    assertThat(judged("Continuous", "'price': 95")).contains("skipped unknown Continuous");
  }

  private static String judged(String compounding, String expected) {
    return SuiteRun.ofText(
        new ZeroBondSuite(),
        """
        {'cases': [{'issue': '2023-01-01', 'maturity': '2024-01-01', 'settlement': '2023-01-01',
          'yield': 0.05, 'compounding': '%s', 'dayCount': 'ACT/365F', %s}]}
        """
            .formatted(compounding, expected)
            .replace('\'', '"'));
  }
}
