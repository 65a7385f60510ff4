package org.sycee.treasury.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.calendar.CalendarRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.treasury.calendar.CalendarYear.Status;

class CalendarFileTest {

  @Test
  void tells_the_days_of_a_year() {
    var file =
        CalendarFile.read(
            """
            # the notice

            2027-02-20,working
            2027-01-01 , holiday
            2027,261
            """,
            2027);
    assertThat(file.faults()).isEmpty();
    assertThat(file.rows()).isEqualTo(3);
    assertThat(file.days("notice", Status.OFFICIAL))
        .isEqualTo(
            new CalendarYear(
                2027,
                List.of(LocalDate.of(2027, 1, 1)),
                List.of(LocalDate.of(2027, 2, 20)),
                261,
                "notice",
                Status.OFFICIAL));
  }

  @Test
  void tells_of_each_line_what_is_wrong_with_it() {
    var file =
        CalendarFile.read(
            """
            2027-01-01,holiday
            2027-01-01,holiday
            2027-13-01,holiday
            2028-01-03,holiday
            2027-01-02,holiday
            2027-01-04,working
            2027-01-03,shut
            2027-01-03
            2026,249
            2027,249
            2027,250
            """,
            2027);
    record Told(long line, Rejection reason) {}
    assertThat(file.faults().stream().map(f -> new Told(f.line(), f.refusal().reason())))
        .containsExactly(
            new Told(2, CALENDAR_DAY_TWICE),
            new Told(3, CALENDAR_ROW_UNREADABLE),
            new Told(4, CALENDAR_DAY_OUTSIDE_YEAR),
            new Told(5, HOLIDAY_ON_WEEKEND),
            new Told(6, WORKING_DAY_NOT_ON_WEEKEND),
            new Told(7, CALENDAR_ROW_UNREADABLE),
            new Told(8, CALENDAR_ROW_UNREADABLE),
            new Told(9, CALENDAR_DAY_OUTSIDE_YEAR),
            new Told(11, CALENDAR_COUNT_NOT_ONE));
    assertThat(CalendarFile.read("2027-01-01,holiday", 2027).faults())
        .extracting(fault -> fault.refusal().reason())
        .containsExactly(CALENDAR_COUNT_NOT_ONE);
  }
}
