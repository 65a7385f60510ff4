package org.sycee.app.eventstore;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Event;
import org.sycee.ledger.rates.PostedRates;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.rates.RatesAggregate;

/// The posted rates of all legal entities, followed through the log. What another program has
/// published counts here from the next append of this program on, or when it is asked to catch up.
public final class LiveRates implements Rates, AppendGuard {
  private final LogReader reader;
  private final EventJson json;
  private final Map<String, PostedRates> rates = new ConcurrentHashMap<>();
  private long position;

  public LiveRates(LogReader reader, EventJson json) {
    this.reader = reader;
    this.json = json;
  }

  @Override
  public RateTable of(String entity, Currency currency) {
    return of(RatesAggregate.idOf(entity, currency)).table();
  }

  private PostedRates of(String aggregateId) {
    return rates.getOrDefault(aggregateId, PostedRates.NONE_YET);
  }

  /// Learns what other programs on the database have published.
  public void catchUp() {
    catchUpTo(reader.headPosition());
  }

  @Override
  public synchronized void catchUpTo(long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (StoredEvent stored :
        reader.ofAggregatesWithPrefix(RatesAggregate.ID_PREFIX, position, newPosition)) {
      evolve((RateEvent) json.read(stored));
    }
    position = newPosition;
  }

  @Override
  public synchronized void appended(List<Event> events, long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (Event event : events) {
      if (event instanceof RateEvent rate) {
        evolve(rate);
      }
    }
    position = newPosition;
  }

  private void evolve(RateEvent event) {
    String id = RatesAggregate.idOf(event.entity(), event.currency());
    rates.put(id, of(id).evolve(event));
  }

  /// A rate decides what is worked out next, never what was decided before it.
  @Override
  public Optional<RuntimeException> objection(List<Event> events) {
    return Optional.empty();
  }

  @Override
  public boolean isChangedBy(List<Event> events) {
    return false;
  }
}
