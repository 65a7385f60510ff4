package org.sycee.app.eventstore;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.MarkedDeals;
import org.sycee.treasury.fxposition.FxPositionAggregate;
import org.sycee.treasury.fxposition.FxPositionBook;
import org.sycee.treasury.fxposition.FxPositionEvent;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;
import org.sycee.treasury.fxposition.FxPositions;

/// The deals that are marked to market and the positions in foreign currency, followed through the
/// log. A position that was valued before a payment which has come between must be valued again.
public final class LiveDerivatives implements FxPositions, AppendGuard {
  private final MarkedDeals deals = new MarkedDeals();
  private final FxPositionBook currencies = new FxPositionBook();
  private final FollowedEvents events;

  public LiveDerivatives(LogReader reader, EventJson json) {
    events =
        new FollowedEvents(
            reader,
            json,
            List.of(DealAggregate.ID_PREFIX, FxPositionAggregate.ID_PREFIX),
            this::count);
  }

  @Override
  public List<Money> of(AccountingUnit portfolio) {
    return currencies.of(portfolio);
  }

  /// The verified deals of a portfolio that are marked to market, in the order of their ids.
  public List<LiveDeal> dealsOf(AccountingUnit portfolio) {
    return deals.of(portfolio);
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
      case DealEvent e -> {
        deals.count(e);
        if (e instanceof MovesMoney money) {
          currencies.count(money);
        }
      }
      case FxPositionEvent e -> currencies.count(e);
      default -> {
        // nothing about derivatives or currencies
      }
    }
  }

  @Override
  public Optional<RuntimeException> objection(List<Event> group) {
    return group.stream()
        .filter(FxPositionRevalued.class::isInstance)
        .map(FxPositionRevalued.class::cast)
        .filter(valued -> !currencies.agreesWith(valued))
        .findFirst()
        .map(valued ->
            new ConcurrencyException("meanwhile the position of " + valued.portfolio() + " moved"));
  }

  @Override
  public boolean isChangedBy(List<Event> group) {
    return group.stream().anyMatch(LiveDerivatives::movesCurrency);
  }

  /// Asked of every fact that is stored: entries are looked at only of those that are counted.
  private static boolean movesCurrency(Event event) {
    return (event instanceof DealEvent || event instanceof FxPositionEvent)
        && event instanceof MovesMoney money
        && FxPositionBook.isChangedBy(money);
  }
}
