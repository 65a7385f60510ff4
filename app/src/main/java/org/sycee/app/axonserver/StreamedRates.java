package org.sycee.app.axonserver;

import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.rates.PostedRates;
import org.sycee.ledger.rates.RateEvent;
import org.sycee.ledger.rates.Rates;
import org.sycee.ledger.rates.RatesAggregate;

/// The posted rates of all legal entities, each followed through its stream as in
/// [StreamedBusinessDays].
final class StreamedRates implements Rates {
  private final EventStore store;
  private final Map<String, Followed> rates = new ConcurrentHashMap<>();

  StreamedRates(EventStore store) {
    this.store = store;
  }

  @Override
  public RateTable of(String entity, Currency currency) {
    return rates.compute(RatesAggregate.idOf(entity, currency), this::read).rates().table();
  }

  private Followed read(String aggregateId, @Nullable Followed known) {
    Followed now = known == null ? Followed.NOTHING : known;
    var stream = store.readEvents(aggregateId, now.next());
    while (stream.hasNext()) {
      DomainEventMessage<?> message = stream.next();
      now =
          new Followed(
              now.rates().evolve((RateEvent) message.getPayload()),
              message.getSequenceNumber() + 1);
    }
    return now;
  }

  /// Posted rates, and the sequence number of the next event of their stream.
  private record Followed(PostedRates rates, long next) {
    static final Followed NOTHING = new Followed(PostedRates.NONE_YET, 0);
  }
}
