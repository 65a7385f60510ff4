package org.sycee.conformance.quantlib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 1,505 cases in its head and holds 925.
class BondSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofVisible(new BondSuite(), "quantlib-bonds.json"))
        .isEqualTo("925 passed, 0 failed, 0 skipped");
  }

  /// At par on a coupon date, a bond of two years at 4 %.
  @Test
  void a_price_that_is_off_in_its_seventh_digit_fails() {
    assertThat(judged("'clean': 100.00000005")).startsWith("1 passed");
    assertThat(judged("'clean': 100.0000002")).startsWith("c clean 100.0000002 99.99999");
    assertThat(judged("'accrued': 0.00000001")).startsWith("c accrued 1E-8 0");
    assertThat(judged("'yieldFromClean': 0.04000001")).startsWith("c yieldFromClean 0.04000001");
  }

  @Test
  void what_it_cannot_read_is_not_judged() {
    assertThat(judged("'zSpread': 0.01")).startsWith("c skipped unknown result zSpread");
    assertThat(judged("'clean': 100").replace("\n", " ")).endsWith("1 passed, 0 failed, 0 skipped");
    assertThat(SuiteRun.ofText(new BondSuite(), bond("'clean': 100").replace("ICMA", "ABC")))
        .startsWith("c skipped unknown day count ACT/ACT ABC");
    assertThat(SuiteRun.ofText(new BondSuite(), bond("'clean': 100").replace("street", "true")))
        .startsWith("c skipped unknown compounding true, frequency 1");
    assertThat(
            SuiteRun.ofText(
                new BondSuite(), bond("'clean': 100").replace("2023-06-15\"", "2023-06-16\"")))
        .startsWith("c skipped its schedule is not [2022-06-15, 2023-06-15");
  }

  private static String judged(String expected) {
    return SuiteRun.ofText(new BondSuite(), bond(expected));
  }

  private static String bond(String expected) {
    return """
    {'cases': [{'id': 'c', 'bond': {'issue': '2022-06-15', 'maturity': '2025-06-15',
      'couponMonths': 12, 'coupon': 0.04, 'dayCount': 'ACT/ACT ICMA', 'exCouponDays': 0,
      'firstCoupon': null, 'endOfMonth': false,
      'schedule': ['2022-06-15', '2023-06-15', '2024-06-15', '2025-06-15']},
      'settlement': '2023-06-15', 'yield': 0.04, 'compounding': 'street, frequency 1', %s}]}
    """
        .formatted(expected)
        .replace('\'', '"');
  }
}
