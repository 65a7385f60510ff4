package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.TicketCheck.requirePayable;
import static org.sycee.treasury.deal.TicketCheck.requireReason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.treasury.deal.DealCommand.ReduceDeal;
import org.sycee.treasury.deal.DealCommand.SubstituteCollateral;
import org.sycee.treasury.deal.DealCommand.TerminateDeal;
import org.sycee.treasury.deal.DealEvent.CollateralSubstituted;
import org.sycee.treasury.deal.DealEvent.DealReduced;
import org.sycee.treasury.deal.DealEvent.DealTerminated;
import org.sycee.treasury.deal.DealTerms.EarlyEnd;
import org.sycee.treasury.limit.Exposure;

/// A deal that ends earlier than agreed, in part or as a whole.
record DealChanging(LiveDeal deal, DealingRoom room) {

  /// The part is due on its date, the interest on it at the end.
  DealReduced reduced(ReduceDeal c) {
    Flow last = lastFlow(EarlyEnd.IN_PART_OR_WHOLE);
    requireEnd(c.payDate(), c.bookingDate(), last.payDate());
    requireReason(c.reason());
    requireCurrency(c.principal());
    AMOUNT_NOT_POSITIVE.unless(c.principal().isPositive(), () -> "reduced by " + c.principal());
    PRINCIPAL_EXCEEDED.unless(
        c.principal().isLessThan(last.principal()),
        () ->
            "%s of %s is left at the end, reduced by %s: terminate it"
                .formatted(last.principal(), deal.dealId(), c.principal()));
    InterestPlan interest = deal.interest().reduced(c.payDate(), c.principal());
    Money zero = Money.zero(c.principal().currency());
    Flow part = new Flow(last.number() + 1, c.payDate(), last.way(), c.principal(), zero);
    Flow rest =
        new Flow(
            last.number() + 2,
            last.payDate(),
            last.way(),
            last.principal().minus(c.principal()),
            interest.total().minus(deal.interestSettled()));
    List<Flow> flows = inPlaceOf(List.of(last), part, rest);
    return new DealReduced(
        c.transactionId(),
        deal.dealId(),
        c.principal(),
        c.payDate(),
        interest,
        flows,
        c.by(),
        c.reason(),
        allowed(flows, c.bookingDate()),
        c.bookingDate());
  }

  /// What is agreed on is the interest from the beginning to the new end, what was paid included.
  /// Parts that were to be paid back later come back then, too.
  DealTerminated terminated(TerminateDeal c) {
    if (deal.ticket().terms() instanceof InterestRateSwapTerms) {
      return closedOut(c);
    }
    Flow last = lastFlow(EarlyEnd.IN_PART_OR_WHOLE, EarlyEnd.AS_A_WHOLE);
    requireEnd(c.endDate(), c.bookingDate(), last.payDate());
    requireReason(c.reason());
    requireCurrency(c.interest());
    INTEREST_NEGATIVE.unless(
        !c.interest().isLessThan(deal.interestSettled()),
        () ->
            "%s of interest was paid, %s is agreed in all"
                .formatted(deal.interestSettled(), c.interest()));
    List<Flow> later =
        deal.open().stream().filter(flow -> flow.payDate().isAfter(c.endDate())).toList();
    Flow end =
        new Flow(
            last.number() + 1,
            c.endDate(),
            last.way(),
            principal(later, last.way()),
            c.interest().minus(deal.interestSettled()));
    List<Flow> flows = inPlaceOf(later, end);
    return new DealTerminated(
        c.transactionId(),
        deal.dealId(),
        c.endDate(),
        deal.interest().ended(c.endDate(), c.interest()),
        flows,
        c.by(),
        c.reason(),
        allowed(flows, c.bookingDate()),
        c.bookingDate());
  }

  /// A swap ends with an amount that is agreed for what was still to come: what we receive, or pay
  /// if it is below zero. It need not have paid anything before.
  private DealTerminated closedOut(TerminateDeal c) {
    deal.requireVerified();
    LocalDate last =
        deal.open().stream()
            .map(Flow::payDate)
            .max(Comparator.naturalOrder())
            .orElseThrow(() ->
                DEAL_ALREADY_SETTLED.because("nothing of %s is open".formatted(deal.dealId())));
    requireEnd(c.endDate(), c.bookingDate(), last);
    requireReason(c.reason());
    requireCurrency(c.interest());
    List<Flow> flows = new SwapFixing(deal).closedOut(c);
    return new DealTerminated(
        c.transactionId(),
        deal.dealId(),
        c.endDate(),
        deal.interest().ended(c.endDate(), deal.interest().total()),
        flows,
        c.by(),
        c.reason(),
        allowed(flows, c.bookingDate()),
        c.bookingDate());
  }

  /// The new bonds cover what is still lent, as the old ones had to.
  CollateralSubstituted substituted(SubstituteCollateral c) {
    PledgedRepoTerms terms = deal.pledgedRepo().against(c.collateral());
    deal.requireVerified();
    requireReason(c.reason());
    DEAL_ALREADY_SETTLED.unless(
        !deal.open().isEmpty(), () -> "nothing of %s is open".formatted(deal.dealId()));
    terms.requireCovered(terms.volume(deal.open()));
    Exposure wanted = deal.against(c.collateral(), deal.exposure()).exposureOf(deal.open());
    room.limits().require(deal.dealId(), wanted, c.bookingDate());
    return new CollateralSubstituted(
        c.transactionId(),
        deal.dealId(),
        c.collateral(),
        c.by(),
        c.reason(),
        wanted,
        c.bookingDate());
  }

  /// The one that pays the rest back.
  private Flow lastFlow(EarlyEnd... possible) {
    DealTerms terms = deal.ticket().terms();
    NOT_OF_PRODUCT.unless(
        List.of(possible).contains(terms.earlyEnd()),
        () -> "%s can end early: %s".formatted(terms.product(), terms.earlyEnd()));
    deal.requireVerified();
    deal.requireStarted();
    return deal.open().stream()
        .max(Comparator.comparing(Flow::payDate).thenComparingInt(Flow::number))
        .orElseThrow(
            () -> DEAL_ALREADY_SETTLED.because("nothing of %s is open".formatted(deal.dealId())));
  }

  /// What goes the way of the last payment less what goes the other way.
  private static Money principal(List<Flow> flows, Flow.Way way) {
    Money sum = Money.zero(flows.getLast().principal().currency());
    for (Flow flow : flows) {
      sum = flow.way() == way ? sum.plus(flow.principal()) : sum.minus(flow.principal());
    }
    return sum;
  }

  private void requireEnd(LocalDate date, LocalDate bookingDate, LocalDate last) {
    END_DATE_IMPOSSIBLE.unless(
        !date.isBefore(bookingDate) && date.isBefore(last),
        () ->
            "asked for %s on %s, %s ends on %s".formatted(date, bookingDate, deal.dealId(), last));
    requirePayable(deal.ticket().terms().calendar(room.calendars()), date);
  }

  private void requireCurrency(Money amount) {
    CURRENCY_NOT_OF_DEAL.unless(
        amount.currency().equals(deal.ticket().terms().currency()),
        () ->
            "%s is in %s, not %s"
                .formatted(deal.dealId(), deal.ticket().terms().currency(), amount));
  }

  private List<Flow> inPlaceOf(List<Flow> gone, Flow... others) {
    var flows = new ArrayList<>(deal.open());
    flows.removeAll(gone);
    flows.addAll(List.of(others));
    return flows;
  }

  /// What the deal uses of limits from now on; a payment of ours on another date needs room there.
  private Exposure allowed(List<Flow> flows, LocalDate bookingDate) {
    Exposure wanted = deal.exposureOf(flows);
    room.limits().require(deal.dealId(), wanted, bookingDate);
    return wanted;
  }
}
