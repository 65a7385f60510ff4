package org.sycee.treasury.deal;

import static org.sycee.time.ClosedReason.OUTSIDE_KNOWN_YEARS;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.TicketCheck.requireOther;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealEvent.DealRolled;
import org.sycee.treasury.deal.DealEvent.SuccessorOpened;

/// The two facts of a roll: one deal ends, and its successor begins with what it leaves.
record Rolling(RollDeal wish, BusinessDays days, DealingRoom room) {

  DealRolled ended(Deal deal) {
    LiveDeal live = live(deal);
    days.of(live.ticket().portfolio().entity()).requireOpen(wish.bookingDate());
    live.requireVerified();
    live.requireStarted();
    requireOther("who allows the roll", wish.approver(), "the dealer", wish.dealer());
    successorTerms(live.ticket().terms(), Money.zero(live.ticket().terms().currency()));
    Flow last = last(live);
    Money rolled =
        switch (wish.interest()) {
          case PAID -> last.principal();
          case CAPITALISED -> last.amount();
        };
    return new DealRolled(
        wish.transactionId(),
        live.dealId(),
        wish.successor(),
        rolled,
        last.interest(),
        wish.dealer(),
        live.exposure().released(),
        wish.bookingDate(),
        DealAccounting.RULE,
        DealAccounting.rolled(live, last, rolled, wish.bookingDate()));
  }

  private LiveDeal live(Deal deal) {
    return switch (deal) {
      case Deal.NotCaptured _ ->
          throw DEAL_NOT_FOUND.because(wish.dealId() + " has never been captured");
      case Deal.Ended e -> throw DEAL_ENDED.because("%s was %s".formatted(e.dealId(), e.how()));
      case LiveDeal live -> live;
    };
  }

  /// The one payment that is left, due today.
  private Flow last(LiveDeal deal) {
    List<Flow> open = deal.open();
    DEAL_ALREADY_SETTLED.unless(
        !open.isEmpty(), () -> "nothing of %s is open".formatted(deal.dealId()));
    NOT_ON_MATURITY.unless(
        open.size() == 1 && open.getFirst().payDate().equals(wish.bookingDate()),
        () ->
            "%s has open %s, rolled on %s"
                .formatted(
                    deal.dealId(),
                    open.stream().map(flow -> flow.number() + " on " + flow.payDate()).toList(),
                    wish.bookingDate()));
    return open.getFirst();
  }

  private DealTerms successorTerms(DealTerms terms, Money principal) {
    LocalDate from = wish.bookingDate();
    LocalDate to = payable(terms.calendar(room.calendars()), from.plusDays(wish.termDays()));
    return switch (terms) {
      case MoneyMarketTerms t ->
          new MoneyMarketTerms(t.product(), principal, wish.rate(), t.dayCount(), from, to);
      case PledgedRepoTerms t ->
          new PledgedRepoTerms(
              t.product(),
              principal,
              wish.rate(),
              from,
              to,
              wish.collateral().isEmpty() ? t.collateral() : wish.collateral());
      case OutrightRepoTerms _,
          DiscountCertificateTerms _,
          CouponCertificateTerms _,
          FxTerms _,
          InterestRateSwapTerms _,
          BondTradeTerms _ ->
          throw NOT_OF_PRODUCT.because("%s is not rolled".formatted(terms.product()));
    };
  }

  /// The day or the next good one; a day that the calendar does not know stays for the ticket's
  /// check to refuse.
  private static LocalDate payable(BusinessCalendar calendar, LocalDate date) {
    LocalDate day = date;
    while (calendar.reason(day).filter(why -> why != OUTSIDE_KNOWN_YEARS).isPresent()) {
      day = day.plusDays(1);
    }
    return day;
  }

  /// Checked like any other ticket, against limits of which the deal that ends uses nothing.
  SuccessorOpened begun(Deal successor, DealTicket ended, DealRolled rolled) {
    DEAL_ALREADY_CAPTURED.unless(
        successor instanceof Deal.NotCaptured, () -> wish.successor() + " has existed before");
    DealTerms terms = successorTerms(ended.terms(), rolled.rolled());
    var ticket =
        new DealTicket(
            ended.portfolio(),
            ended.counterparty(),
            wish.dealer(),
            wish.bookingDate(),
            new ValueDating.InTime(),
            terms);
    List<Flow> flows = terms.flows().stream().skip(1).toList();
    DealId predecessor = wish.dealId();
    DealId dealId = wish.successor();
    return new SuccessorOpened(
        wish.transactionId(),
        dealId,
        predecessor,
        ticket,
        flows,
        wish.approver(),
        new TicketCheck(ticket, room, wish.bookingDate())
            .requireInPlaceOf(predecessor, dealId, flows),
        wish.bookingDate(),
        DealAccounting.RULE,
        DealAccounting.succeeded(dealId, ticket, rolled.rolled(), wish.bookingDate()));
  }
}
