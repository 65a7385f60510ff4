package org.sycee.app.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.app.Modules;
import org.sycee.app.SampleRecords;
import org.sycee.app.eventstore.EventTypes;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.treasury.calendar.CalendarEvent;
import org.sycee.treasury.counterparty.CounterpartyEvent;
import org.sycee.treasury.ftp.TenorEvent;
import org.sycee.treasury.instrument.InstrumentEvent;
import org.sycee.treasury.marketdata.IndexEvent;
import org.sycee.treasury.marketdata.SnapshotEvent;
import org.sycee.treasury.portfolio.PortfolioEvent;

class BookingDatesTest {
  private static final Set<Class<?>> REFERENCE =
      Set.of(
          RateEvent.class,
          CounterpartyEvent.class,
          InstrumentEvent.class,
          PortfolioEvent.class,
          CalendarEvent.class,
          IndexEvent.class,
          SnapshotEvent.class,
          TenorEvent.class);

  static Collection<Class<? extends Event>> events() {
    return new EventTypes(Modules.events(), EventHistory.ofSycee()).all();
  }

  /// All dates of a sample are the same day.
  @ParameterizedTest
  @MethodSource("events")
  void every_fact_was_booked_on_a_day_unless_it_is_about_reference_data(
      Class<? extends Event> type) {
    boolean reference = REFERENCE.stream().anyMatch(family -> family.isAssignableFrom(type));
    assertThat(BookingDates.of(SampleRecords.of(type)).filter(LocalDate.of(2026, 1, 5)::equals))
        .matches(day -> day.isPresent() != reference);
  }
}
