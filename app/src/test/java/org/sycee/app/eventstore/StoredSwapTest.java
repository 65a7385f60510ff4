package org.sycee.app.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.deal.DealEvent.DealAmended;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapTerms;

/// A swap as it was stored before calendars were published, without the dates of its periods.
class StoredSwapTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final String NO_DATES = ",\"dates\":[]";

  private final EventJson json =
      new EventJson(
          new EventTypes(Modules.events(), EventHistory.ofSycee()), EventHistory.ofSycee());

  @Test
  void has_no_dates_of_its_own_and_so_those_of_the_program() {
    for (Event sample : TreasurySamples.all()) {
      switch (sample) {
        case DealCaptured e ->
            isReadFromItsFirstShape(
                new DealCaptured(
                    e.transactionId(),
                    e.dealId(),
                    swap(e.ticket()),
                    e.flows(),
                    e.exposure(),
                    e.bookingDate()));
        case DealAmended e ->
            isReadFromItsFirstShape(
                new DealAmended(
                    e.transactionId(),
                    e.dealId(),
                    swap(e.ticket()),
                    e.flows(),
                    e.reason(),
                    e.exposure(),
                    e.bookingDate()));
        default -> {
          // has no ticket
        }
      }
    }
  }

  private void isReadFromItsFirstShape(Event event) {
    String today = new String(json.write(event), UTF_8);
    assertThat(today).contains(NO_DATES);
    String name = event.getClass().getSimpleName();
    assertThat(json.read(name, 1, today.replace(NO_DATES, ""), name)).isEqualTo(event);
    assertThat(json.read(name, 2, today, name)).isEqualTo(event);
  }

  private static DealTicket swap(DealTicket ticket) {
    var schedule =
        new Schedule(
            START, START.plusMonths(6), Period.ofMonths(3), StubConvention.NONE, MonthEndRule.NONE);
    var terms =
        new SwapTerms(
            SwapTerms.FixedSide.PAYS_FIXED,
            Money.of("CNY", "100000000.00"),
            new SwapLeg.Fixed(Rate.ofPercent("2.00"), schedule, DayCount.ACT_365F),
            new SwapLeg.Floating(Rate.ofPercent("0"), schedule, DayCount.ACT_365F),
            BusinessDayConvention.FOLLOWING);
    return new DealTicket(
        ticket.portfolio(),
        ticket.counterparty(),
        ticket.dealer(),
        ticket.tradeDate(),
        ticket.valueDating(),
        new InterestRateSwapTerms(terms, FloatingIndex.SHIBOR_3M, List.of()));
  }
}
