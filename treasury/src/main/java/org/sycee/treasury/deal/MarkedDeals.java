package org.sycee.treasury.deal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealEvent.DealAmended;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.LiveDeal.Stage;

/// The deals that are marked to market, as long as anything of them is open or a mark is left.
/// Facts are counted in the order of the log. Safe for several threads.
public final class MarkedDeals {
  private final Map<DealId, LiveDeal> deals = new TreeMap<>();

  public synchronized void count(DealEvent event) {
    switch (event) {
      case DealCaptured e -> captured(e);
      // As if it had been captured so: by another ticket a loan can become a swap.
      case DealAmended e ->
          captured(
              new DealCaptured(
                  e.transactionId(),
                  e.dealId(),
                  e.ticket(),
                  e.flows(),
                  e.exposure(),
                  e.bookingDate()));
      case DealEvent e -> {
        LiveDeal before = deals.remove(e.dealId());
        if (before != null
            && before.evolve(e) instanceof LiveDeal after
            && (!after.open().isEmpty() || !MarkAccounting.mark(after).isZero())) {
          deals.put(e.dealId(), after);
        }
      }
    }
  }

  private void captured(DealCaptured event) {
    deals.remove(event.dealId());
    if (event.ticket().terms().isMarkedToMarket()) {
      deals.put(event.dealId(), (LiveDeal) Deal.notCaptured().evolve(event));
    }
  }

  /// Those of a portfolio that are verified, in the order of their ids.
  public synchronized List<LiveDeal> of(AccountingUnit portfolio) {
    return deals.values().stream()
        .filter(deal -> deal.ticket().portfolio().equals(portfolio))
        .filter(deal -> deal.stage() == Stage.VERIFIED)
        .toList();
  }
}
