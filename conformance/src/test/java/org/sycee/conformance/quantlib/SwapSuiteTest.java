package org.sycee.conformance.quantlib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 288 cases in its head and holds 182.
class SwapSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofVisible(new SwapSuite(), "quantlib-swaps.json"))
        .isEqualTo("182 passed, 0 failed, 0 skipped");
  }

  /// On a curve that falls to 0.96 in two years, two years of floating are worth 40,000, and the
  /// fixed 2 % paid once in the second year 20,000 for each year's factor.
  @Test
  void a_value_that_is_off_in_its_sixth_digit_fails() {
    assertThat(judged("'floatLegNpv': 40000.0000001, 'fixedFlows': null")).startsWith("1 passed");
    assertThat(judged("'floatLegNpv': 40000.00001"))
        .startsWith("2025-01-01/2027-01-01/pay fixed/1000000.0/0.02/12/30/360/6/ACT/360/0.0")
        .contains("floatLegNpv 40000.00001 40000.0");
    assertThat(judged("'fixedFlows': [['2026-01-01', 20000.0], ['2027-01-01', 20000.0]]"))
        .startsWith("1 passed");
    assertThat(judged("'fixedFlows': [['2026-01-02', 20000.0], ['2027-01-01', 20000.0]]"))
        .contains("fixedFlows[0][0]");
    assertThat(judged("'fixedFlows': []")).contains("fixedFlows 0 rows 2 rows");
  }

  @Test
  void what_it_cannot_read_is_not_judged() {
    assertThat(judged("'convexityAdjustment': 1"))
        .contains("skipped unknown input convexityAdjustment");
    assertThat(judged("'npv': 1").replace("\n", "")).contains("1 failed");
    assertThat(SuiteRun.ofText(new SwapSuite(), file("'npv': 1").replace("pay fixed", "basis")))
        .contains("skipped unknown direction basis");
    assertThat(SuiteRun.ofText(new SwapSuite(), file("'npv': 1").replace("30/360", "1/1")))
        .contains("skipped unknown day count 1/1");
    assertThat(SuiteRun.ofText(new SwapSuite(), file("'npv': 1").replace("log-linear", "cubic")))
        .endsWith("0 passed, 0 failed, 1 skipped");
  }

  private static String judged(String expected) {
    return SuiteRun.ofText(new SwapSuite(), file(expected));
  }

  private static String file(String expected) {
    return """
    {'meta': {'curve': {'interpolation': 'log-linear in discount factor, time ACT/365F',
      'domestic': [['2025-01-01', 1.0], ['2026-01-01', 0.98], ['2027-01-01', 0.96]]}},
     'cases': [{'effective': '2025-01-01', 'maturity': '2027-01-01', 'direction': 'pay fixed',
      'notional': 1000000.0, 'fixedRate': 0.02, 'fixedMonths': 12, 'fixedDayCount': '30/360',
      'floatMonths': 6, 'floatDayCount': 'ACT/360', 'spread': 0.0, %s}]}
    """
        .formatted(expected)
        .replace('\'', '"');
  }
}
