package org.sycee.app.axonserver;

import java.util.Currency;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.rates.PostedRates;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.rates.RatesAggregate;

/// The posted rates of all legal entities, each followed through its stream as in
/// [StreamedBusinessDays].
final class StreamedRates implements Rates {
  private final StreamedStates<PostedRates> rates;

  StreamedRates(EventStore store) {
    rates =
        new StreamedStates<>(
            store, PostedRates.NONE_YET, (posted, event) -> posted.evolve((RateEvent) event));
  }

  @Override
  public RateTable of(String entity, Currency currency) {
    return rates.of(RatesAggregate.idOf(entity, currency)).table();
  }
}
