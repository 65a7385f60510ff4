package org.sycee.treasury.position;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.money.Money;
import org.sycee.treasury.position.PositionAccounting.Dates;
import org.sycee.treasury.position.PositionAccounting.Paid;
import org.sycee.treasury.position.PositionEvent.*;

/// The entries of positions, worked out again from what was bought, sold and received. What leaves
/// the books with a sale is worked out again, too.
public final class PositionPostingRules implements PostingRules<PositionEvent> {
  private final Map<PositionId, HeldPosition> positions = new HashMap<>();

  @Override
  public Class<PositionEvent> facts() {
    return PositionEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(PositionAccounting.RULE, PositionAccounting.REVALUATION_RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(PositionEvent fact, LogSoFar log) {
    HeldPosition before = positions.getOrDefault(fact.positionId(), HeldPosition.NONE);
    JournalEntry entry =
        switch (fact) {
          case BondsBought e ->
              PositionAccounting.bought(
                  e.positionId(),
                  e.terms(),
                  e.deal(),
                  e.face(),
                  new Paid(e.cleanAmount(), e.accruedInterest()),
                  new Dates(e.bookingDate(), e.valueDate()));
          case BondsSold e ->
              PositionAccounting.sold(
                  e.positionId(),
                  before.held().terms(),
                  e.deal(),
                  before.held().release(e.released().face(), e.valueDate()),
                  new Paid(e.cleanAmount(), e.accruedInterest()),
                  new Dates(e.bookingDate(), e.valueDate()));
          case BondTradeTakenBack e ->
              before.last().orElseThrow().entry().reversed(e.bookingDate());
          case CouponReceived e ->
              PositionAccounting.couponReceived(
                  e.positionId(),
                  before.held().terms(),
                  e.amount(),
                  new Dates(e.bookingDate(), e.valueDate()));
          case BondsRedeemed e ->
              PositionAccounting.redeemed(
                  e.positionId(),
                  before.held().terms(),
                  before.held().release(e.released().face(), e.valueDate()),
                  new Dates(e.bookingDate(), e.valueDate()));
          case PositionRevalued e -> revalued(before.held(), e);
          case PositionImpaired e -> impaired(before.held(), e);
        };
    positions.put(fact.positionId(), before.evolve(fact));
    return Optional.of(entry);
  }

  private static JournalEntry revalued(Holding held, PositionRevalued e) {
    LocalDate date =
        e.rule().equals(PositionAccounting.REVALUATION_RULE)
            ? e.bookingDate().plusDays(1)
            : e.bookingDate();
    Money change = held.fairValueChangeAt(e.clean(), date);
    return PositionAccounting.revalued(
        e.positionId(), held.terms(), change.minus(held.fairValueChange()), e.bookingDate());
  }

  private static JournalEntry impaired(Holding held, PositionImpaired e) {
    return PositionAccounting.impaired(
        e.positionId(),
        held.terms(),
        e.allowance().amount().minus(held.allowance().amount()),
        e.bookingDate());
  }
}
