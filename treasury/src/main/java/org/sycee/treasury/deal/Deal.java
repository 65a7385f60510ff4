package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;

import java.util.List;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.DealEvent.*;

/// The state of a deal, and the rules that change it. Pure: no clock, no database, no framework.
public sealed interface Deal permits Deal.NotCaptured, LiveDeal, Deal.Ended {

  /// A deal nobody has captured yet.
  static Deal notCaptured() {
    return new NotCaptured();
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  DealEvent decide(DealCommand command, BusinessDays days, DealingRoom room);

  /// The state after the fact.
  Deal evolve(DealEvent event);

  /// Nothing but a capture is possible.
  record NotCaptured() implements Deal {
    @Override
    public DealEvent decide(DealCommand command, BusinessDays days, DealingRoom room) {
      if (!(command instanceof CaptureDeal c)) {
        throw DEAL_NOT_FOUND.because(command.dealId() + " has never been captured");
      }
      days.of(c.ticket().portfolio().entity()).requireOpen(c.bookingDate());
      var admitted = new TicketCheck(c.ticket(), room, c.bookingDate()).require(c.dealId());
      return new DealCaptured(
          c.transactionId(),
          c.dealId(),
          admitted.ticket(),
          admitted.flows(),
          admitted.exposure(),
          c.bookingDate());
    }

    @Override
    public Deal evolve(DealEvent event) {
      if (event instanceof DealCaptured e) {
        return new LiveDeal(
            e.dealId(),
            e.ticket(),
            LiveDeal.Stage.CAPTURED,
            e.flows(),
            e.ticket().terms().interest(),
            Money.zero(e.ticket().terms().currency()),
            e.exposure(),
            List.of(),
            false,
            List.of());
      }
      if (event instanceof SuccessorOpened e) {
        return new LiveDeal(
            e.dealId(),
            e.ticket(),
            LiveDeal.Stage.VERIFIED,
            e.flows(),
            e.ticket().terms().interest(),
            Money.zero(e.ticket().terms().currency()),
            e.exposure(),
            List.of(e.entry()),
            true,
            List.of());
      }
      throw new IllegalStateException("before the deal was captured: " + event);
    }
  }

  /// Cancelled or reversed: nothing is possible any more.
  record Ended(DealId dealId, String how) implements Deal {
    @Override
    public DealEvent decide(DealCommand command, BusinessDays days, DealingRoom room) {
      DEAL_ALREADY_CAPTURED.unless(
          !(command instanceof CaptureDeal), () -> dealId + " has existed before");
      throw DEAL_ENDED.because("%s was %s".formatted(dealId, how));
    }

    @Override
    public Deal evolve(DealEvent event) {
      throw new IllegalStateException("after the deal was %s: %s".formatted(how, event));
    }
  }
}
