package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_OF_ANOTHER_DAY;

import org.sycee.money.Money;
import org.sycee.treasury.deal.DealCommand.RevalueDeal;
import org.sycee.treasury.deal.DealEvent.DealRevalued;

/// A deal marked to market: what it stands at is brought to what it is worth.
///
/// A day is open until it is closed and never again, and a snapshot is of that day: so no mark is
/// ever put before another one.
record DealMarking(LiveDeal deal) {

  DealRevalued revalued(RevalueDeal c) {
    DealTerms terms = deal.ticket().terms();
    NOT_MARKED_TO_MARKET.unless(
        terms.isMarkedToMarket(),
        () -> "%s, a %s, stands at what was paid".formatted(deal.dealId(), terms.product()));
    deal.requireVerified();
    SNAPSHOT_OF_ANOTHER_DAY.unless(
        c.snapshot().date().equals(c.bookingDate()),
        () -> "%s, booked on %s".formatted(c.snapshot(), c.bookingDate()));
    CURRENCY_NOT_OF_DEAL.unless(
        c.value().currency().equals(terms.currency()),
        () -> "%s is in %s, not %s".formatted(deal.dealId(), terms.currency(), c.value()));
    ENDED_DEAL_HAS_NO_VALUE.unless(
        !deal.open().isEmpty() || c.value().isZero(),
        () ->
            "nothing of %s is open, and it would be worth %s".formatted(deal.dealId(), c.value()));
    Money difference = c.value().minus(MarkAccounting.mark(deal));
    DEAL_VALUE_UNCHANGED.unless(
        !difference.isZero(), () -> "%s stands at %s".formatted(deal.dealId(), c.value()));
    return new DealRevalued(
        c.transactionId(),
        deal.dealId(),
        c.snapshot(),
        c.value(),
        difference,
        c.bookingDate(),
        DealAccounting.RULE,
        MarkAccounting.revalued(deal, difference, c.bookingDate()));
  }
}
