package org.sycee.app.eventstore;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.sycee.ledger.Event;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.bondtrade.SaleBook;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.position.HeldPosition;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.position.Positions;

/// Every position and what can be sold of it, followed through the log. It tells who decides and
/// never judges what was decided before: the position itself delivers no more than it holds.
public final class LivePositions implements Positions, AppendGuard {
  private final SaleBook book = new SaleBook();
  private final Map<PositionId, HeldPosition> held = new ConcurrentHashMap<>();
  private final FollowedEvents events;

  public LivePositions(LogReader reader, EventJson json) {
    events =
        new FollowedEvents(
            reader,
            json,
            List.of(PositionAggregate.ID_PREFIX, DealAggregate.ID_PREFIX),
            this::count);
  }

  @Override
  public Money saleable(PositionId id, DealId deal, Money face) {
    return book.saleable(id, deal, face);
  }

  /// [HeldPosition#NONE] if nothing was ever held.
  public HeldPosition of(PositionId id) {
    return held.getOrDefault(id, HeldPosition.NONE);
  }

  /// Every position that the entity has or had, in the order of their ids.
  public SortedMap<String, PositionId> ofEntity(String entity) {
    return those(id -> id.portfolio().entity().equals(entity));
  }

  /// Every position that the portfolio has or had, in the order of their ids.
  public SortedMap<String, PositionId> ofPortfolio(AccountingUnit portfolio) {
    return those(id -> id.portfolio().equals(portfolio));
  }

  private SortedMap<String, PositionId> those(Predicate<PositionId> wanted) {
    var found = new TreeMap<String, PositionId>();
    for (PositionId id : held.keySet()) {
      if (wanted.test(id)) {
        found.put(id.toString(), id);
      }
    }
    return found;
  }

  @Override
  public void catchUpTo(long newPosition) {
    events.catchUpTo(newPosition);
  }

  @Override
  public void appended(List<Event> appended, long newPosition) {
    events.appended(appended, newPosition);
  }

  private void count(Event event) {
    switch (event) {
      case PositionEvent e -> {
        book.count(e);
        held.put(e.positionId(), of(e.positionId()).evolve(e));
      }
      case DealEvent e -> book.count(e);
      default -> {
        // nothing about bonds
      }
    }
  }
}
