package org.sycee.treasury.bondtrade;

import java.util.HashMap;
import java.util.Map;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.DealEvent.*;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.position.Positions;

/// What of every position can be sold: what is held, less what was sold and is not delivered. Facts
/// of deals and of positions may be counted in any order to each other. Safe for several threads.
public final class SaleBook implements Positions {
  private final Map<PositionId, Money> held = new HashMap<>();
  private final Map<DealId, Sale> open = new HashMap<>();

  private record Sale(PositionId position, Money face) {}

  @Override
  public synchronized Money saleable(PositionId position, DealId deal, Money face) {
    Money nothing = Money.zero(face.currency());
    Money sold = nothing;
    for (Map.Entry<DealId, Sale> each : open.entrySet()) {
      if (each.getValue().position.equals(position) && !each.getKey().equals(deal)) {
        sold = sold.plus(each.getValue().face);
      }
    }
    return held.getOrDefault(position, nothing).minus(sold);
  }

  public synchronized void count(PositionEvent event) {
    held.merge(event.positionId(), event.faceChange(), Money::plus);
  }

  public synchronized void count(DealEvent event) {
    switch (event) {
      case DealCaptured e -> ticket(e.dealId(), e.ticket());
      case DealAmended e -> ticket(e.dealId(), e.ticket());
      case DealCancelled _, FlowSettled _, DealReversed _ -> open.remove(event.dealId());
      case DealVerified _,
          DealReturned _,
          FlowFailed _,
          DealReduced _,
          DealTerminated _,
          CollateralSubstituted _,
          RateFixed _,
          DealRevalued _,
          DealRolled _,
          SuccessorOpened _ -> {
        // what was sold stays sold
      }
    }
  }

  private void ticket(DealId deal, DealTicket ticket) {
    open.remove(deal);
    if (ticket.terms() instanceof BondTradeTerms terms && !terms.isPurchase()) {
      open.put(
          deal, new Sale(new PositionId(ticket.portfolio(), terms.instrument()), terms.face()));
    }
  }
}
