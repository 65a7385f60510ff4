package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.fxposition.FxPositionAggregate;
import org.sycee.treasury.fxposition.FxPositionEvent;
import org.sycee.treasury.limit.ChangesExposure;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.limit.HeldExposures;
import org.sycee.treasury.limit.LimitAggregate;
import org.sycee.treasury.limit.LimitBook;
import org.sycee.treasury.limit.LimitEvent;
import org.sycee.treasury.limit.Limits;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionEvent;

/// The limits of the treasury and what is used of them, followed through the log. As the log's
/// guard it checks every deal once more in the one order of all deals, so that of two that race for
/// the last of a limit only one is stored, whichever programs they come from.
public final class LiveLimits implements Limits, AppendGuard {
  private static final List<String> PREFIXES =
      List.of(
          LimitAggregate.ID_PREFIX,
          DealAggregate.ID_PREFIX,
          PositionAggregate.ID_PREFIX,
          FxPositionAggregate.ID_PREFIX);

  private final LogReader reader;
  private final EventJson json;
  private final LiveReferences references;
  private final HeldExposures held;
  private final LimitBook book = new LimitBook();

  /// In the order in which the book counts them tentatively.
  private final List<Event> admitted = new ArrayList<>();

  private long position;

  public LiveLimits(LogReader reader, EventJson json, LiveReferences references) {
    this.reader = reader;
    this.json = json;
    this.references = references;
    this.held = new HeldExposures(references);
  }

  @Override
  public void require(DealId deal, Exposure wanted, LocalDate date) {
    book.require(deal, wanted, date);
  }

  @Override
  public void requireInPlaceOf(DealId ended, DealId deal, Exposure wanted, LocalDate date) {
    book.requireInPlaceOf(ended, deal, wanted, date);
  }

  /// Every limit with what is used of it on a date, in the order of their ids.
  public List<LimitBook.Usage> usages(LocalDate date) {
    return book.usages(date);
  }

  /// Learns what other programs on the database have done. Any caller may ask at any time, also
  /// while the writer has admitted deals that are not stored yet: these go on being counted.
  public void catchUp() {
    learn(reader.headPosition());
  }

  synchronized void learn(long newPosition) {
    if (newPosition > position) {
      read(newPosition);
      admitted.forEach(this::countUnchecked);
    }
  }

  /// The writer begins a group: what it admitted of one that was not stored is forgotten.
  @Override
  public synchronized void catchUpTo(long newPosition) {
    admitted.clear();
    read(newPosition);
  }

  /// Forgets what is only admitted, and counts what is stored.
  private void read(long newPosition) {
    book.forgetTo(0);
    if (newPosition <= position) {
      return;
    }
    // Who issued what is held must be known when it is counted.
    references.catchUpTo(newPosition);
    for (String prefix : PREFIXES) {
      for (StoredEvent stored : reader.ofAggregatesWithPrefix(prefix, position, newPosition)) {
        count(json.read(stored));
      }
    }
    position = newPosition;
  }

  @Override
  public synchronized void appended(List<Event> events, long newPosition) {
    admitted.clear();
    book.forgetTo(0);
    if (newPosition <= position) {
      return;
    }
    events.forEach(this::count);
    position = newPosition;
  }

  private void count(Event event) {
    switch (event) {
      case LimitEvent limit -> book.count(limit);
      case ChangesExposure deal -> book.count(deal);
      case PositionEvent bonds ->
          held.count(bonds).ifPresent(use -> book.count(use.user(), use.exposure()));
      default -> {
        // a fact after which a deal uses what it used before
      }
    }
    if (event instanceof MovesMoney money
        && (event instanceof DealEvent
            || event instanceof PositionEvent
            || event instanceof FxPositionEvent)) {
      book.countResult(money);
    }
  }

  /// A deal that was decided before another one used up its limit must be decided again.
  @Override
  public synchronized Optional<RuntimeException> objection(List<Event> events) {
    int before = book.tentative();
    int admittedBefore = admitted.size();
    for (Event event : events) {
      if (event instanceof ChangesExposure deal) {
        var breach = book.countTentatively(deal);
        if (breach.isPresent()) {
          book.forgetTo(before);
          admitted.subList(admittedBefore, admitted.size()).clear();
          return Optional.of(new ConcurrencyException("meanwhile " + breach.get()));
        }
        admitted.add(deal);
      } else if (event instanceof PositionEvent bonds) {
        countUnchecked(bonds);
        admitted.add(bonds);
      }
    }
    return Optional.empty();
  }

  private void countUnchecked(Event event) {
    switch (event) {
      case ChangesExposure deal -> book.countUnchecked(deal);
      case PositionEvent bonds ->
          held.ahead(bonds).ifPresent(use -> book.countTentatively(use.user(), use.exposure()));
      default -> throw new IllegalStateException("admitted, but no use of limits: " + event);
    }
  }

  @Override
  public boolean isChangedBy(List<Event> events) {
    return events.stream().anyMatch(LimitEvent.class::isInstance);
  }
}
