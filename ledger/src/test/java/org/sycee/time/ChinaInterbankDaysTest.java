package org.sycee.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChinaInterbankDaysTest {
  // 2001 has 261 weekdays: 52 weeks of five, and its 365th day, a Monday.
  private static final String NEW_YEAR = "2001-01-01,holiday";

  @Test
  void a_year_that_counts_right_is_known() {
    // One weekday closed and one Saturday open: 261 - 1 + 1.
    var calendar = read("# a comment", "", NEW_YEAR, "2001-01-06,working", "2001,261");
    assertThat(calendar.isBusinessDay(LocalDate.parse("2001-01-01"))).isFalse();
    assertThat(calendar.isBusinessDay(LocalDate.parse("2001-01-06"))).isTrue();
  }

  @Test
  void a_year_that_counts_wrong_is_refused() {
    assertThatThrownBy(() -> read(NEW_YEAR, "2001,261"))
        .hasMessage("2001 has 260 business days in cn-interbank.csv, not 261");
  }

  @Test
  void a_year_without_a_count_is_refused() {
    // So that the first dates of a year do not make it known.
    assertThatThrownBy(() -> read(NEW_YEAR, "2001,260", "2002-01-01,holiday"))
        .hasMessage("cn-interbank.csv has dates of [2001, 2002] but counts of [2001]");
  }

  @Test
  void a_gap_between_the_years_is_refused() {
    assertThatThrownBy(() -> read(NEW_YEAR, "2001,260", "2003-01-01,holiday", "2003,260"))
        .hasMessageContaining("has dates of [2001, 2003]");
  }

  @Test
  void a_holiday_on_a_weekend_is_refused_with_its_line() {
    assertThatThrownBy(() -> read("# head", "2001-01-06,holiday"))
        .hasMessage("line 2 of cn-interbank.csv: 2001-01-06,holiday")
        .hasRootCauseMessage("2001-01-06 is a SATURDAY");
  }

  @Test
  void a_working_weekday_is_refused() {
    assertThatThrownBy(() -> read("2001-01-02,working"))
        .hasRootCauseMessage("2001-01-02 is a TUESDAY");
  }

  @Test
  void a_line_that_stands_twice_is_refused() {
    assertThatThrownBy(() -> read(NEW_YEAR, NEW_YEAR)).hasRootCauseMessage("stands there twice");
    assertThatThrownBy(() -> read("2001,260", "2001,261"))
        .hasRootCauseMessage("stands there twice");
  }

  @Test
  void a_line_of_another_kind_is_refused() {
    assertThatThrownBy(() -> read("2001-01-01,closed"))
        .hasMessage("line 1 of cn-interbank.csv: 2001-01-01,closed");
    assertThatThrownBy(() -> read("2001-01-01"))
        .hasMessage("line 1 of cn-interbank.csv: 2001-01-01");
  }

  private static BusinessCalendar read(String... lines) {
    return ChinaInterbankDays.read(List.of(lines));
  }
}
