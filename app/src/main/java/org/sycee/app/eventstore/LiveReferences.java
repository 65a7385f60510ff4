package org.sycee.app.eventstore;

import java.util.List;
import java.util.Map;
import org.sycee.ledger.Event;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.calendar.Calendar;
import org.sycee.treasury.calendar.CalendarAggregate;
import org.sycee.treasury.calendar.CalendarEvent;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.counterparty.Counterparty;
import org.sycee.treasury.counterparty.CounterpartyAggregate;
import org.sycee.treasury.counterparty.CounterpartyEvent;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.instrument.Instrument;
import org.sycee.treasury.instrument.InstrumentAggregate;
import org.sycee.treasury.instrument.InstrumentEvent;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.Instruments;
import org.sycee.treasury.marketdata.RecentMarket;
import org.sycee.treasury.marketdata.RecentMarkets;
import org.sycee.treasury.marketdata.SnapshotAggregate;
import org.sycee.treasury.marketdata.SnapshotEvent;
import org.sycee.treasury.portfolio.Portfolio;
import org.sycee.treasury.portfolio.PortfolioAggregate;
import org.sycee.treasury.portfolio.PortfolioEvent;
import org.sycee.treasury.portfolio.Portfolios;

/// The reference data of the treasury, followed through the log. What another program has changed
/// counts here from the next append of this program on, or when it is asked to catch up.
public final class LiveReferences
    implements Counterparties, Instruments, Portfolios, RecentMarkets, Calendars, AppendGuard {
  private final FollowedStates<CounterpartyEvent, Counterparty> counterparties;
  private final FollowedStates<InstrumentEvent, Instrument> instruments;
  private final FollowedStates<PortfolioEvent, Portfolio> portfolios;
  private final FollowedStates<SnapshotEvent, RecentMarket> markets;
  private final FollowedStates<CalendarEvent, Calendar> calendars;

  public LiveReferences(LogReader reader, EventJson json) {
    counterparties =
        new FollowedStates<>(
            reader,
            json,
            CounterpartyAggregate.ID_PREFIX,
            CounterpartyEvent.class,
            event -> event.counterpartyId().value(),
            Counterparty.UNKNOWN,
            Counterparty::evolve);
    instruments =
        new FollowedStates<>(
            reader,
            json,
            InstrumentAggregate.ID_PREFIX,
            InstrumentEvent.class,
            event -> event.instrumentId().value(),
            Instrument.UNKNOWN,
            Instrument::evolve);
    portfolios =
        new FollowedStates<>(
            reader,
            json,
            PortfolioAggregate.ID_PREFIX,
            PortfolioEvent.class,
            event -> event.unit().toString(),
            Portfolio.UNKNOWN,
            Portfolio::evolve);
    markets =
        new FollowedStates<>(
            reader,
            json,
            SnapshotAggregate.ID_PREFIX,
            SnapshotEvent.class,
            event -> event.snapshotId().source(),
            RecentMarket.EMPTY,
            RecentMarket::evolve);
    calendars =
        new FollowedStates<>(
            reader,
            json,
            CalendarAggregate.ID_PREFIX,
            CalendarEvent.class,
            event -> event.calendarId().value(),
            Calendar.UNPUBLISHED,
            Calendar::evolve);
  }

  @Override
  public Counterparty of(CounterpartyId id) {
    return counterparties.of(id.value());
  }

  @Override
  public Instrument of(InstrumentId id) {
    return instruments.of(id.value());
  }

  @Override
  public Portfolio of(AccountingUnit unit) {
    return portfolios.of(unit.toString());
  }

  @Override
  public RecentMarket of(String source) {
    return markets.of(source);
  }

  @Override
  public Calendar of(CalendarId id) {
    return calendars.of(id.value());
  }

  /// The calendars of which years were published, what other programs have published included.
  public Map<String, Calendar> publishedCalendars() {
    calendars.catchUp();
    return calendars.all();
  }

  @Override
  public void catchUpTo(long position) {
    counterparties.catchUpTo(position);
    instruments.catchUpTo(position);
    portfolios.catchUpTo(position);
    markets.catchUpTo(position);
    calendars.catchUpTo(position);
  }

  @Override
  public void appended(List<Event> events, long position) {
    counterparties.appended(events, position);
    instruments.appended(events, position);
    portfolios.appended(events, position);
    markets.appended(events, position);
    calendars.appended(events, position);
  }
}
