package org.sycee.app.axonserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayAggregate;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.businessday.BusinessDays;

/// The business days of all legal entities, each followed through its stream: every question reads
/// what the stream has gained since the last one.
///
/// The answer is that of the moment of the question. Because a command that opens or closes a day
/// claims alone ([ClaimedHandling]), no day changes between the answer and the storing of what was
/// decided on it.
final class StreamedBusinessDays implements BusinessDays {
  private final EventStore store;
  private final Map<String, Followed> days = new ConcurrentHashMap<>();

  StreamedBusinessDays(EventStore store) {
    this.store = store;
  }

  @Override
  public BusinessDay of(String entity) {
    return days.compute(entity, (_, known) -> read(entity, known)).day();
  }

  private Followed read(String entity, @Nullable Followed known) {
    Followed now = known == null ? Followed.NOTHING : known;
    var stream = store.readEvents(BusinessDayAggregate.idOf(entity), now.next());
    while (stream.hasNext()) {
      DomainEventMessage<?> message = stream.next();
      now =
          new Followed(
              now.day().evolve((BusinessDayEvent) message.getPayload()),
              message.getSequenceNumber() + 1);
    }
    return now;
  }

  /// A business day, and the sequence number of the next event of its stream.
  private record Followed(BusinessDay day, long next) {
    static final Followed NOTHING = new Followed(BusinessDay.NONE_YET, 0);
  }
}
