package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.TicketCheck.requireOther;
import static org.sycee.treasury.deal.TicketCheck.requireReason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.deal.DealAccounting.Dates;
import org.sycee.treasury.deal.DealAccounting.FlowPart;
import org.sycee.treasury.deal.DealCommand.FailFlow;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealEvent.FlowFailed;
import org.sycee.treasury.deal.DealEvent.FlowSettled;

/// The payments of a deal: made, made in part, or failed.
record DealSettlement(LiveDeal deal) {

  /// A part pays interest first.
  FlowSettled settled(SettleFlow c) {
    Flow flow = due(c.flow(), c.settler(), c.bookingDate());
    Money amount = c.amount();
    CURRENCY_NOT_OF_DEAL.unless(
        amount.currency().equals(flow.principal().currency()),
        () -> "%s pays %s, not %s".formatted(deal.dealId(), flow.amount(), amount));
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "a payment of " + amount);
    SETTLED_MORE_THAN_DUE.unless(
        !flow.amount().isLessThan(amount),
        () ->
            "%s of flow %d of %s is open, settled %s"
                .formatted(flow.amount(), c.flow(), deal.dealId(), amount));
    VALUE_DATE_NOT_SINCE_DUE.unless(
        !c.valueDate().isBefore(flow.payDate()) && !c.valueDate().isAfter(c.bookingDate()),
        () ->
            "due on %s, booked on %s, value date %s"
                .formatted(flow.payDate(), c.bookingDate(), c.valueDate()));
    Money interest = amount.isLessThan(flow.interest()) ? amount : flow.interest();
    Money principal = amount.minus(interest);
    List<Flow> left = left(deal.open(), c.flow(), principal, interest);
    String rule = MarkAccounting.ruleOf(deal.ticket());
    return new FlowSettled(
        c.transactionId(),
        deal.dealId(),
        c.flow(),
        principal,
        interest,
        c.settler(),
        deal.exposureOf(left),
        c.bookingDate(),
        rule,
        DealAccounting.settled(
            deal,
            new FlowPart(flow.way(), principal, interest),
            new Dates(c.bookingDate(), c.valueDate()),
            left,
            rule));
  }

  FlowFailed failed(FailFlow c) {
    due(c.flow(), c.settler(), c.bookingDate());
    requireReason(c.reason());
    return new FlowFailed(
        c.transactionId(), deal.dealId(), c.flow(), c.settler(), c.reason(), c.bookingDate());
  }

  private Flow due(int number, EmployeeId settler, LocalDate bookingDate) {
    deal.requireVerified();
    requireOther("settler", settler, "dealer", deal.ticket().dealer());
    Flow flow =
        deal.flow(number)
            .orElseThrow(() ->
                FLOW_NOT_FOUND.because(
                    "%s has no open flow %d, only %s"
                        .formatted(
                            deal.dealId(),
                            number,
                            deal.open().stream().map(Flow::number).toList())));
    FLOW_NOT_DUE.unless(
        !flow.payDate().isAfter(bookingDate),
        () -> "flow %d is due on %s, not on %s".formatted(number, flow.payDate(), bookingDate));
    return flow;
  }

  /// The flows that are open after so much of one was paid.
  static List<Flow> left(List<Flow> open, int number, Money principal, Money interest) {
    var left = new ArrayList<Flow>();
    for (Flow flow : open) {
      if (flow.number() != number) {
        left.add(flow);
      } else if (flow.amount().isLessThan(principal.plus(interest))) {
        throw new IllegalStateException("more was paid than is open of " + flow);
      } else if (!flow.amount().equals(principal.plus(interest))) {
        left.add(
            new Flow(
                number,
                flow.payDate(),
                flow.way(),
                flow.principal().minus(principal),
                flow.interest().minus(interest)));
      }
    }
    return left;
  }
}
