package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.treasury.calendar.CalendarCommand.PublishCalendarYear;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.CalendarYear;

class StreamedCalendarsTest {

  @Test
  void know_the_years_that_any_node_has_published() {
    var engine = new InMemoryEventStorageEngine();
    var access = TestDatabases.empty();
    try (var database = Database.open(access, 4);
        var one = new MemoryBank(database, engine, 1_000, false);
        var other = new MemoryBank(database, engine, 1_000, false)) {
      assertThat(other.calendars().named("CNBE").lastYear()).isEqualTo(2026);
      for (int year = 2027; year < 2029; year++) {
        // From Monday to Friday; 2028 begins on a Saturday and ends on a Sunday.
        int businessDays = year == 2027 ? 261 : 260;
        one.submit(
            new PublishCalendarYear(
                one.next(),
                new CalendarId("CNBE"),
                new CalendarYear(
                    year,
                    List.of(),
                    List.of(),
                    businessDays,
                    "foreseen",
                    CalendarYear.Status.PROVISIONAL)));
        assertThat(other.calendars().named("CNBE").lastYear()).isEqualTo(year);
      }
    }
  }
}
