package org.sycee.conformance.china;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

/// The file names 40 cases in its head and holds 24.
class CnConventionsSuiteTest {
  private static final String PLACEMENT =
      "'principal': 100000000, 'ratePct': '1.92', 'valueDate': '2024-06-03', 'termDays': 7";
  private static final String REPAID =
      "'maturity': '2024-06-11', 'actualDays': 8, 'interest': '42666.67',"
          + " 'repayment': '100042666.67'";

  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofFile(new CnConventionsSuite(), "cn-convention-cases.json"))
        .isEqualTo("24 passed, 0 failed, 0 skipped");
  }

  @Test
  void a_wrong_cent_fails() {
    assertThat(judged("placement-02", PLACEMENT, REPAID))
        .isEqualTo("1 passed, 0 failed, 0 skipped");
    assertThat(judged("placement-02", PLACEMENT, REPAID.replace("2666.67", "2666.68")))
        .isEqualTo("placement-02 interest \"42666.68\" 42666.67\n0 passed, 1 failed, 0 skipped");
  }

  @Test
  void a_field_that_no_rule_reads_is_never_a_pass() {
    assertThat(judged("placement-02", PLACEMENT + ", 'spread': 5", REPAID))
        .isEqualTo("placement-02 skipped unknown input spread\n0 passed, 0 failed, 1 skipped");
    assertThat(judged("placement-02", PLACEMENT, REPAID + ", 'fee': '1'"))
        .isEqualTo("placement-02 skipped unknown result fee\n0 passed, 0 failed, 1 skipped");
    assertThat(judged("placement-02", PLACEMENT, ""))
        .isEqualTo("placement-02 skipped it expects nothing\n0 passed, 0 failed, 1 skipped");
    assertThat(judged("placement-02", "'principal': 1", REPAID))
        .startsWith("placement-02 skipped it has no field ratePct");
    assertThat(judged("weather-01", "'sun': 1", "'rain': 1"))
        .startsWith("weather-01 skipped unknown rule");
  }

  @Test
  void what_the_domain_refuses_fails_with_its_figures() {
    assertThat(judged("placement-02", PLACEMENT.replace(": 7", ": 366"), REPAID))
        .contains(
            "TERM_TOO_LONG: PLACEMENT runs at most 365 days,"
                + " not 366 from 2024-06-03 to 2025-06-04");
    assertThat(judged("placement-02", PLACEMENT.replace("2024-06", "2034-06"), REPAID))
        .contains("calendar CNBE does not know 2034-06-10")
        .endsWith("0 passed, 1 failed, 0 skipped");
  }

  @Test
  void an_early_withdrawal_is_known_by_the_rate_its_case_names() {
    String input =
        "'principal': 100000, 'ratePct': '1.95', 'months': 12, 'start': '2023-06-15',"
            + " 'withdrawal': '2024-03-01', 'demandPct': '0.20'";
    assertThat(judged("timeDeposit-02", input, "'interest': '144.44', 'basis': 'demand rate'"))
        .startsWith("1 passed");
    assertThat(judged("timeDeposit-02", input, "'interest': '144.44', 'basis': 'term rate'"))
        .startsWith("timeDeposit-02 basis \"term rate\" demand rate");
  }

  @Test
  void a_deposit_kept_to_maturity_needs_no_demand_rate() {
    assertThat(
            judged(
                "timeDeposit-01",
                "'principal': 100000, 'ratePct': '1.95', 'months': 12, 'start': '2023-06-15'",
                "'maturity': '2024-06-15', 'interest': '1950.00'"))
        .startsWith("1 passed");
  }

  @Test
  void a_loan_that_follows_two_terms_of_lpr_is_not_judged() {
    assertThat(
            judged(
                "lprReset-02",
                "'points': 0, 'lpr': {'2024-02-20': {'1Y': '3.45', '5Y+': '3.95'}},"
                    + " 'start': '2024-03-01', 'firstReset': '2025-03-01'",
                "'rateAtStartPct': '3.45'"))
        .startsWith("lprReset-02 skipped it does not say which term of LPR the loan follows");
  }

  private static String judged(String id, String input, String expected) {
    String cases =
        "{'cases': [{'id': '%s', 'rule': 'a rule', 'input': {%s}, 'expected': {%s}}]}"
            .formatted(id, input, expected);
    return SuiteRun.ofText(new CnConventionsSuite(), cases.replace('\'', '"'));
  }
}
