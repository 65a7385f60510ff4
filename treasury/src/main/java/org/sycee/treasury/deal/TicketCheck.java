package org.sycee.treasury.deal;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;
import static org.sycee.treasury.deal.DealRejection.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.ClosedReason;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.treasury.DealId;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.deal.ValueDating.BackValue;
import org.sycee.treasury.deal.ValueDating.InTime;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.portfolio.Portfolio;
import org.sycee.treasury.portfolio.PortfolioTerms;

/// Whether a ticket may be captured on a day, against everything a deal is checked against.
record TicketCheck(DealTicket ticket, DealingRoom room, LocalDate bookingDate) {

  /// A ticket that may be captured, its dates decided, its payments, and what it uses of limits.
  record Admitted(DealTicket ticket, List<Flow> flows, Exposure exposure) {}

  /// Refuses a ticket that may not be captured.
  Admitted require(DealId deal) {
    ticket.terms().requireSound(room.calendars());
    DealTicket dated = ticket.with(ticket.terms().dated(room.calendars()));
    return new TicketCheck(dated, room, bookingDate).requireDated(deal);
  }

  private Admitted requireDated(DealId deal) {
    List<Flow> flows = ticket.terms().flows();
    requireDates(flows);
    Exposure exposure = checked(deal, flows);
    room.limits().require(deal, exposure, bookingDate);
    return new Admitted(ticket, flows, exposure);
  }

  /// The same for the successor of a deal, of which only these flows are to come.
  Exposure requireInPlaceOf(DealId ended, DealId deal, List<Flow> flows) {
    ticket.terms().requireSound(room.calendars());
    requireDates(ticket.terms().flows());
    Exposure exposure = checked(deal, flows);
    room.limits().requireInPlaceOf(ended, deal, exposure, bookingDate);
    return exposure;
  }

  private Exposure checked(DealId deal, List<Flow> flows) {
    Portfolio book = room.portfolios().of(ticket.portfolio());
    PortfolioTerms portfolio = book.dealing(ticket.portfolio(), ticket.tradeDate());
    if (ticket.terms() instanceof BondTradeTerms bond) {
      new BondTradeCheck(deal, ticket, bond, room).require(portfolio);
    }
    book.band().ifPresent(band -> new PriceCheck(ticket, room.markets()).require(band));
    return exposure(flows);
  }

  private void requireDates(List<Flow> flows) {
    LocalDate tradeDate = ticket.tradeDate();
    LocalDate valueDate = ticket.terms().valueDate();
    TRADE_DATE_IN_FUTURE.unless(
        !tradeDate.isAfter(bookingDate),
        () -> "traded on %s, booked on %s".formatted(tradeDate, bookingDate));
    VALUE_DATE_BEFORE_TRADE_DATE.unless(
        !valueDate.isBefore(tradeDate),
        () -> "value date %s, traded on %s".formatted(valueDate, tradeDate));
    BusinessCalendar calendar = ticket.terms().calendar(room.calendars());
    requireKnown(calendar, tradeDate);
    requireOpen(ticket.terms().markets(room.calendars()), tradeDate);
    flows.forEach(flow -> requirePayable(calendar, flow.payDate()));
    ticket.terms().requireTradedOn(tradeDate, room.calendars());
    requireAuthority();
  }

  private static void requireOpen(List<BusinessCalendar> markets, LocalDate tradeDate) {
    MARKET_CLOSED.unless(
        markets.stream().anyMatch(market -> market.isBusinessDay(tradeDate)),
        () ->
            markets.stream()
                .map(market ->
                    "%s is a %s by %s".formatted(tradeDate, market.reason(tradeDate).get(), market))
                .collect(joining(", ")));
  }

  static void requirePayable(BusinessCalendar calendar, LocalDate date) {
    requireKnown(calendar, date);
    SETTLEMENT_ON_HOLIDAY.unless(
        calendar.isBusinessDay(date),
        () ->
            "%s is a %s by %s, %s"
                .formatted(
                    date, calendar.reason(date).get(), calendar, nextGoodDay(calendar, date)));
  }

  private static String nextGoodDay(BusinessCalendar calendar, LocalDate date) {
    try {
      return "the next good day is " + calendar.next(date);
    } catch (DateOutsideCalendar e) {
      return "the next good day is not known: " + e.getMessage();
    }
  }

  private static void requireKnown(BusinessCalendar calendar, LocalDate date) {
    DATE_OUTSIDE_CALENDAR.unless(
        !calendar.reason(date).equals(Optional.of(ClosedReason.OUTSIDE_KNOWN_YEARS)),
        () ->
            "%s is not in the years that %s knows, %d to %d"
                .formatted(date, calendar, calendar.firstYear(), calendar.lastYear()));
  }

  /// The first payment is never before the trade date, so it is the trade date that counts.
  private void requireAuthority() {
    LocalDate countsFrom = ticket.tradeDate();
    if (!countsFrom.isBefore(bookingDate)) {
      return;
    }
    switch (ticket.valueDating()) {
      case InTime _ ->
          throw BACK_VALUE_NOT_APPROVED.because(
              "it counts from %s and is booked on %s".formatted(countsFrom, bookingDate));
      case BackValue back -> {
        requireOther("who allows the back value", back.approver(), "the dealer", ticket.dealer());
        requireReason(back.reason());
        long days = DAYS.between(countsFrom, bookingDate);
        BACK_VALUE_BEYOND_AUTHORITY.unless(
            days <= back.authority().days(),
            () ->
                "%s may value back %d days, not %d from %s to %s"
                    .formatted(
                        back.authority(), back.authority().days(), days, bookingDate, countsFrom));
      }
    }
  }

  static void requireOther(String role, EmployeeId who, String otherRole, EmployeeId other) {
    SAME_PERSON.unless(!who.equals(other), () -> "%s is %s and %s".formatted(who, role, otherRole));
  }

  static void requireReason(String reason) {
    REASON_MISSING.unless(!reason.isBlank(), () -> "no reason is given");
  }

  /// What the deal uses as long as these flows are open.
  private Exposure exposure(List<Flow> open) {
    CounterpartyDetails details =
        room.counterparties()
            .of(ticket.counterparty())
            .dealing(ticket.counterparty(), ticket.tradeDate());
    DealTerms terms = ticket.terms();
    LocalDate from = terms.exposedFrom(ticket.tradeDate());
    int days = (int) Math.max(1, DAYS.between(from, terms.endDate()));
    var subjects =
        new ArrayList<>(
            List.of(
                LimitSubject.counterparty(ticket.counterparty()),
                LimitSubject.group(details.group()),
                LimitSubject.book(ticket.portfolio()),
                LimitSubject.dealer(ticket.dealer())));
    issuer().ifPresent(subjects::add);
    return new Exposure(
        ticket.portfolio().entity(),
        subjects,
        terms.product(),
        days,
        terms.credit(open, days),
        terms.volume(open),
        payments(terms, open));
  }

  /// Of bonds that are bought, if who has issued them is known.
  private Optional<LimitSubject> issuer() {
    return ticket.terms() instanceof BondTradeTerms bond && bond.isPurchase()
        ? room.instruments().of(bond.instrument()).issuer().map(LimitSubject::issuer)
        : Optional.empty();
  }

  static List<Exposure.Payment> payments(DealTerms terms, List<Flow> open) {
    return terms.payments(open).stream()
        .map(flow -> new Exposure.Payment(flow.payDate(), flow.amount()))
        .toList();
  }
}
