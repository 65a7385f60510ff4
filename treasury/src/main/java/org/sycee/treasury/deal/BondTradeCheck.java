package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;

import java.time.LocalDate;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.DealId;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.portfolio.PortfolioTerms;
import org.sycee.treasury.position.PositionId;

/// Whether bonds may be traded as the ticket says, against what is known of the security and what
/// is held. What is sold is counted once more when it is delivered.
record BondTradeCheck(DealId deal, DealTicket ticket, BondTradeTerms terms, DealingRoom room) {

  void require(PortfolioTerms portfolio) {
    InstrumentDetails known =
        room.instruments().of(terms.instrument()).dealing(terms.instrument(), ticket.tradeDate());
    INSTRUMENT_IN_ANOTHER_CURRENCY.unless(
        known.currency().equals(terms.currency()),
        () ->
            "%s is in %s, the face is %s"
                .formatted(terms.instrument(), known.currency(), terms.face()));
    PRICED_BY_OTHER_TERMS.unless(
        known.terms().equals(terms.paying()),
        () ->
            "%s pays %s, priced by %s"
                .formatted(terms.instrument(), known.terms(), terms.paying()));
    requireInTime();
    if (!terms.isPurchase() && !portfolio.shortAllowed()) {
      requireHeld();
    }
  }

  /// Both days are known to the calendar, and the trade date is good: asking backwards never leaves
  /// its years, as asking for the day after the last one would.
  private void requireInTime() {
    BusinessCalendar calendar = terms.calendar(room.calendars());
    LocalDate tradeDate = ticket.tradeDate();
    LocalDate settled = terms.settlementDate();
    SETTLEMENT_NOT_IN_TIME.unless(
        settled.equals(tradeDate) || !calendar.previous(settled).isAfter(tradeDate),
        () ->
            "traded on %s, settled on %s, at the latest on %s"
                .formatted(tradeDate, settled, calendar.next(tradeDate)));
  }

  private void requireHeld() {
    var position = new PositionId(ticket.portfolio(), terms.instrument());
    Money saleable = room.positions().saleable(position, deal, terms.face());
    SOLD_MORE_THAN_HELD.unless(
        !saleable.isLessThan(terms.face()),
        () ->
            "%s of %s can be sold, this deal sells %s".formatted(saleable, position, terms.face()));
  }
}
