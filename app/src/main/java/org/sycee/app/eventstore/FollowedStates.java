package org.sycee.app.eventstore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sycee.ledger.Event;

/// What the facts of one kind of aggregate add up to, followed through the log: each fact counts
/// once and in order, whether this program has appended it or reads back what another one did.
///
/// @param <E> the facts
/// @param <S> the state of one aggregate
final class FollowedStates<E extends Event, S> {
  private final LogReader reader;
  private final EventJson json;
  private final String idPrefix;
  private final Class<E> facts;
  private final Function<E, String> nameOf;
  private final S nothing;
  private final BiFunction<S, E, S> evolve;
  private final Map<String, S> states = new ConcurrentHashMap<>();
  private long position;

  /// The streams that begin with `idPrefix`, and no others, hold `facts`; `nameOf` tells by which
  /// name the state of a fact is asked for, and `nothing` is the state before the first one.
  FollowedStates(
      LogReader reader,
      EventJson json,
      String idPrefix,
      Class<E> facts,
      Function<E, String> nameOf,
      S nothing,
      BiFunction<S, E, S> evolve) {
    this.reader = reader;
    this.json = json;
    this.idPrefix = idPrefix;
    this.facts = facts;
    this.nameOf = nameOf;
    this.nothing = nothing;
    this.evolve = evolve;
  }

  S of(String name) {
    return states.getOrDefault(name, nothing);
  }

  /// The states of all aggregates that have a fact, by their names.
  Map<String, S> all() {
    return Map.copyOf(states);
  }

  /// Learns what other programs on the database have done.
  void catchUp() {
    catchUpTo(reader.headPosition());
  }

  /// Learns what is in the log up to and including the position.
  synchronized void catchUpTo(long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (StoredEvent stored : reader.ofAggregatesWithPrefix(idPrefix, position, newPosition)) {
      count(facts.cast(json.read(stored)));
    }
    position = newPosition;
  }

  /// Learns what this program has just made durable, up to and including the position.
  synchronized void appended(List<Event> events, long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (Event event : events) {
      if (facts.isInstance(event)) {
        count(facts.cast(event));
      }
    }
    position = newPosition;
  }

  private void count(E fact) {
    String name = nameOf.apply(fact);
    states.put(name, evolve.apply(of(name), fact));
  }
}
