package org.sycee.treasury.netting;

import static org.sycee.treasury.netting.NettingRejection.*;

import java.util.HashSet;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.netting.SettleNet.Part;

/// Whether payments may be settled together. Pure.
record NetCheck(SettleNet net) {

  void requireSound(Counterparties counterparties) {
    NETTING_NOT_AGREED.unless(
        counterparties
            .of(net.counterparty())
            .details()
            .on(net.payDate())
            .map(CounterpartyDetails::netting)
            .orElse(false),
        () -> "%s on %s".formatted(net.counterparty(), net.payDate()));
    NET_OF_ONE.unless(net.parts().size() > 1, () -> "%d payments".formatted(net.parts().size()));
    record Place(String deal, int flow) {}
    var seen = new HashSet<Place>();
    Money sum = Money.zero(net.currency());
    for (Part part : net.parts()) {
      NET_PART_TWICE.unless(
          seen.add(new Place(part.dealId().value(), part.flow())),
          () -> "flow %d of %s".formatted(part.flow(), part.dealId()));
      NET_DIFFERS.unless(
          part.amount().currency().equals(net.currency()),
          () -> "%s is not in %s".formatted(part.amount(), net.currency()));
      sum = sum.plus(part.amount());
    }
    Money total = sum;
    NET_DIFFERS.unless(
        total.equals(net.net()), () -> "the payments make %s, not %s".formatted(total, net.net()));
  }

  /// Refuses a part that is not open of the deal as it was proposed.
  void requireOpen(Part part, Deal deal) {
    if (!(deal instanceof LiveDeal live)) {
      throw NET_PART_CHANGED.because(part.dealId() + " is not a deal, or no longer");
    }
    NET_PART_CHANGED.unless(
        live.ticket().counterparty().equals(net.counterparty()),
        () ->
            "%s is with %s, not with %s"
                .formatted(part.dealId(), live.ticket().counterparty(), net.counterparty()));
    Flow flow =
        live.open().stream()
            .filter(open -> open.number() == part.flow())
            .findFirst()
            .orElseThrow(() ->
                NET_PART_CHANGED.because(
                    "flow %d of %s is not open".formatted(part.flow(), part.dealId())));
    NET_PART_CHANGED.unless(
        flow.payDate().equals(net.payDate()) && signed(flow).equals(part.amount()),
        () ->
            "flow %d of %s is %s on %s, not %s on %s"
                .formatted(
                    part.flow(),
                    part.dealId(),
                    signed(flow),
                    flow.payDate(),
                    part.amount(),
                    net.payDate()));
  }

  private static Money signed(Flow flow) {
    return flow.way() == Flow.Way.RECEIVE ? flow.amount() : flow.amount().negated();
  }
}
