package org.sycee.conformance.china;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 1,344 cases in its head and holds 834.
class ChineseBondSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofVisible(new ChineseBondSuite(), "cn-bond-yield-cases.json"))
        .isEqualTo("834 passed, 0 failed, 0 skipped");
  }

  /// In its last year, a coupon of 4: 104 / (1 + 0.05 x 183 / 366) at a yield of 5 %.
  @Test
  void the_last_period_is_simple() {
    assertThat(judged("'dirty': 101.463414634, 'lastPeriodSimple': true, 'remainingCoupons': 1"))
        .startsWith("1 passed");
    assertThat(judged("'dirty': 101.4648"))
        .startsWith("x/2023-12-15/0.05 dirty 101.4648 101.46341");
    assertThat(judged("'lastPeriodSimple': false")).contains("lastPeriodSimple false true");
    assertThat(judged("'spread': 1")).contains("skipped unknown result spread");
  }

  private static String judged(String expected) {
    return SuiteRun.ofText(
        new ChineseBondSuite(),
        """
        {'cases': [{'bond': 'x', 'couponPct': 4, 'frequency': 1, 'carry': '2020-06-15',
          'maturity': '2024-06-15', 'settlement': '2023-12-15', 'yield': 0.05, %s}]}
        """
            .formatted(expected)
            .replace('\'', '"'));
  }
}
