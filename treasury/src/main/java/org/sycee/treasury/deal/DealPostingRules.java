package org.sycee.treasury.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealAccounting.Dates;
import org.sycee.treasury.deal.DealAccounting.FlowPart;
import org.sycee.treasury.deal.DealEvent.*;

/// The entries of deals, worked out again from their tickets and the payments.
public final class DealPostingRules implements PostingRules<DealEvent> {
  private final Map<DealId, Followed> deals = new HashMap<>();

  /// The state of a deal, and the entries worked out for it.
  private record Followed(Deal state, List<JournalEntry> entries) {}

  @Override
  public Class<DealEvent> facts() {
    return DealEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(DealAccounting.RULE, MarkAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(DealEvent fact, LogSoFar log) {
    Followed before =
        deals.getOrDefault(fact.dealId(), new Followed(Deal.notCaptured(), List.of()));
    Optional<JournalEntry> entry =
        switch (fact) {
          case FlowSettled e -> Optional.of(settled(before.state, e));
          case DealRolled e -> Optional.of(rolled(before.state, e));
          case SuccessorOpened e ->
              Optional.of(
                  DealAccounting.succeeded(
                      e.dealId(),
                      e.ticket(),
                      e.ticket().terms().flows().getFirst().principal(),
                      e.bookingDate()));
          case DealRevalued e -> Optional.of(revalued(before.state, e));
          case DealReversed e ->
              Optional.of(DealAccounting.reversed(before.entries, e.bookingDate()));
          case DealCaptured _,
              DealAmended _,
              DealVerified _,
              DealReturned _,
              DealCancelled _,
              FlowFailed _,
              DealReduced _,
              DealTerminated _,
              CollateralSubstituted _,
              RateFixed _ ->
              Optional.empty();
        };
    var entries = new ArrayList<>(before.entries);
    entry.ifPresent(entries::add);
    deals.put(fact.dealId(), new Followed(before.state.evolve(fact), entries));
    return entry;
  }

  private static JournalEntry rolled(Deal state, DealRolled e) {
    if (!(state instanceof LiveDeal deal) || deal.open().size() != 1) {
      throw new IllegalStateException(e.dealId() + " was rolled and has not one open flow");
    }
    return DealAccounting.rolled(deal, deal.open().getFirst(), e.rolled(), e.bookingDate());
  }

  private static JournalEntry settled(Deal state, FlowSettled e) {
    if (!(state instanceof LiveDeal deal)) {
      throw new IllegalStateException(e.dealId() + " was paid and is not live");
    }
    Flow flow =
        deal.flow(e.flow())
            .orElseThrow(() -> new IllegalStateException("no open flow " + e.flow()));
    return DealAccounting.settled(
        deal,
        new FlowPart(flow.way(), e.principal(), e.interest()),
        new Dates(e.bookingDate(), e.entry().valueDate()),
        DealSettlement.left(deal.open(), e.flow(), e.principal(), e.interest()),
        e.rule());
  }

  private static JournalEntry revalued(Deal state, DealRevalued e) {
    if (!(state instanceof LiveDeal deal)) {
      throw new IllegalStateException(e.dealId() + " was valued and is not live");
    }
    Money difference = e.value().minus(MarkAccounting.mark(deal));
    return MarkAccounting.revalued(deal, difference, e.bookingDate());
  }
}
