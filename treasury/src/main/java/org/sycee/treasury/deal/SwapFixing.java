package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.TicketCheck.requireReason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.deal.DealCommand.FixRate;
import org.sycee.treasury.deal.DealCommand.TerminateDeal;
import org.sycee.treasury.deal.DealEvent.RateFixed;
import org.sycee.treasury.deal.Flow.Way;

/// The rates of a swap, fixed one after the other, and what it pays by them.
record SwapFixing(LiveDeal deal) {

  RateFixed fixed(FixRate c) {
    InterestRateSwapTerms terms = terms();
    deal.requireVerified();
    INDEX_NOT_OF_DEAL.unless(
        c.index() == terms.index(),
        () -> "%s pays %s, not %s".formatted(deal.dealId(), terms.index(), c.index()));
    int payment =
        terms
            .paymentFixedOn(c.date())
            .orElseThrow(() ->
                NOT_A_RESET_DATE.because(
                    "%s is none of %s".formatted(c.date(), terms.resetDates())));
    FIXING_IN_FUTURE.unless(
        !c.date().isAfter(c.bookingDate()),
        () -> "fixed for %s on %s".formatted(c.date(), c.bookingDate()));
    Map<LocalDate, Rate> fixings = new HashMap<>();
    deal.fixings().forEach(fixing -> fixings.put(fixing.date(), fixing.rate()));
    RATE_ALREADY_FIXED.unless(
        !fixings.containsKey(c.date()),
        () -> "%s was fixed at %s".formatted(c.date(), fixings.get(c.date())));
    Lending.requireRate(c.rate());
    requireReason(c.source());
    fixings.put(c.date(), c.rate());
    List<Flow> flows =
        terms.net(payment, fixings).map(net -> withPayment(payment, net)).orElseGet(deal::open);
    return new RateFixed(
        c.transactionId(),
        deal.dealId(),
        c.index(),
        new RateFixing(c.date(), c.rate()),
        c.source(),
        c.by(),
        flows,
        deal.exposureOf(flows),
        c.bookingDate());
  }

  private InterestRateSwapTerms terms() {
    if (deal.ticket().terms() instanceof InterestRateSwapTerms terms) {
      return terms;
    }
    throw NOT_OF_PRODUCT.because(
        "no rate is fixed of %s, a %s".formatted(deal.dealId(), deal.ticket().terms().product()));
  }

  /// One that turns out to be of nothing is no payment.
  private List<Flow> withPayment(int number, Money net) {
    var flows = new ArrayList<Flow>();
    for (Flow flow : deal.open()) {
      if (flow.number() != number) {
        flows.add(flow);
      } else if (!net.isZero()) {
        flows.add(payment(number, flow.payDate(), net));
      }
    }
    return flows;
  }

  private static Flow payment(int number, LocalDate date, Money net) {
    Money zero = Money.zero(net.currency());
    return net.isNegative()
        ? new Flow(number, date, Way.PAY, net.negated(), zero)
        : new Flow(number, date, Way.RECEIVE, net, zero);
  }

  /// What is open once the swap is closed out for an amount, which we receive if it is positive:
  /// payments that are due by then stay.
  List<Flow> closedOut(TerminateDeal c) {
    var flows = new ArrayList<Flow>();
    int last = 0;
    for (Flow flow : deal.open()) {
      last = Math.max(last, flow.number());
      if (!flow.payDate().isAfter(c.endDate())) {
        flows.add(flow);
      }
    }
    if (!c.interest().isZero()) {
      flows.add(payment(last + 1, c.endDate(), c.interest()));
    }
    return flows;
  }
}
