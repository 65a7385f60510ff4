package org.sycee.app.axonserver;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/// What the facts of one kind of aggregate add up to, each aggregate followed through its stream:
/// every question reads what the stream has gained since the last one.
///
/// @param <S> the state of one aggregate
final class StreamedStates<S> {
  private final EventStore store;
  private final Followed<S> nothing;
  private final BiFunction<S, Object, S> evolve;
  private final Map<String, Followed<S>> states = new ConcurrentHashMap<>();

  StreamedStates(EventStore store, S nothing, BiFunction<S, Object, S> evolve) {
    this.store = store;
    this.nothing = new Followed<>(nothing, 0);
    this.evolve = evolve;
  }

  S of(String aggregateId) {
    return states.compute(aggregateId, this::read).state();
  }

  private Followed<S> read(String aggregateId, @Nullable Followed<S> known) {
    Followed<S> now = known == null ? nothing : known;
    var stream = store.readEvents(aggregateId, now.next());
    while (stream.hasNext()) {
      DomainEventMessage<?> message = stream.next();
      now =
          new Followed<>(
              evolve.apply(now.state(), message.getPayload()), message.getSequenceNumber() + 1);
    }
    return now;
  }

  /// A state, and the sequence number of the next event of its stream.
  private record Followed<S>(S state, long next) {}
}
