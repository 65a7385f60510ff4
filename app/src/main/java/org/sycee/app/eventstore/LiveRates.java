package org.sycee.app.eventstore;

import java.util.Currency;
import java.util.List;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Event;
import org.sycee.ledger.rates.PostedRates;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.rates.RatesAggregate;

/// The posted rates of all legal entities, followed through the log. What another program has
/// published counts here from the next append of this program on, or when it is asked to catch up.
public final class LiveRates implements Rates, AppendGuard {
  private final FollowedStates<RateEvent, PostedRates> rates;

  public LiveRates(LogReader reader, EventJson json) {
    rates =
        new FollowedStates<>(
            reader,
            json,
            RatesAggregate.ID_PREFIX,
            RateEvent.class,
            event -> RatesAggregate.idOf(event.entity(), event.currency()),
            PostedRates.NONE_YET,
            PostedRates::evolve);
  }

  @Override
  public RateTable of(String entity, Currency currency) {
    return rates.of(RatesAggregate.idOf(entity, currency)).table();
  }

  /// Learns what other programs on the database have published.
  public void catchUp() {
    rates.catchUp();
  }

  @Override
  public void catchUpTo(long position) {
    rates.catchUpTo(position);
  }

  @Override
  public void appended(List<Event> events, long position) {
    rates.appended(events, position);
  }
}
