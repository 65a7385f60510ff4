package org.sycee.conformance.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.conformance.fields.SuiteRun;

class PositionSuiteTest {
  @Test
  void every_case_passes() {
    assertThat(SuiteRun.ofVisible(new PositionSuite(), "position-cases.json"))
        .isEqualTo("4 passed, 0 failed, 0 skipped");
  }

  /// 3 for 10 and one of them sold for 4: a third of the cost by the average.
  @Test
  void a_cost_that_is_off_fails() {
    assertThat(judgedFor("'WAC': {'realised': 0.6666666666666666, 'cost': 6.666666666666667}"))
        .startsWith("1 passed");
    assertThat(judgedFor("'WAC': {'realised': 0.66667}"))
        .startsWith("c WAC.realised 0.66667 0.66666");
    assertThat(judgedFor("'FIFO': {'steps': [{'cost': 4}, {'cost': 10}, {'cost': 7}]}"))
        .startsWith("c FIFO.steps[2].cost 7 6");
    assertThat(judgedFor("'LIFO': {'cost': 7, 'position': 2}")).startsWith("1 passed");
  }

  @Test
  void what_it_cannot_read_is_not_judged() {
    assertThat(judgedFor("'HIFO': {'cost': 7}")).startsWith("c skipped unknown result HIFO");
    assertThat(judgedFor("'WAC': {'unrealised': 7}"))
        .startsWith("c skipped unknown result WAC.unrealised");
    assertThat(judged(file("'WAC': {}").replace("'S'", "'X'")))
        .startsWith("c skipped unknown side X");
    assertThat(judged(file("'WAC': {}").replace("'id'", "'fee': 1, 'id'")))
        .startsWith("c skipped unknown input fee");
  }

  /// 2.92 % in the 365 days from 1 March 2025: 0.008 a day, 31 days to the first of April.
  @Test
  void interest_accrues_from_the_date_that_its_first_figure_implies() {
    assertThat(accrued("0.248", "0.488")).startsWith("1 passed");
    assertThat(accrued("0.248", "0.496")).startsWith("c accrued[1].accruedPer100 0.496 0.488");
    assertThat(accrued("0.2481", "0.488")).startsWith("c accrued[0].accruedPer100 0.2481 0.248");
  }

  private static String accrued(String inApril, String inMay) {
    return SuiteRun.ofText(
        new PositionSuite(),
        """
        {'cases': [{'id': 'c', 'trades': [['B', 10, 100], ['B', 20, 100]], 'couponPct': 2.92,
          'dates': ['2025-04-01', '2025-05-01'],
          'accrued': [{'date': '2025-04-01', 'accruedPer100': %s},
                      {'date': '2025-05-01', 'accruedPer100': %s}]}]}
        """
            .formatted(inApril, inMay)
            .replace('\'', '"'));
  }

  private static String judgedFor(String expected) {
    return judged(file(expected));
  }

  private static String judged(String cases) {
    return SuiteRun.ofText(new PositionSuite(), cases.replace('\'', '"'));
  }

  private static String file(String expected) {
    return """
    {'cases': [{'id': 'c', 'trades': [['B', 1, 4], ['B', 2, 3], ['S', 1, 4]],
      'expected': {%s}}]}
    """
        .formatted(expected);
  }
}
