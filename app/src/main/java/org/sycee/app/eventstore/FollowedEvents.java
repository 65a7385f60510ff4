package org.sycee.app.eventstore;

import java.util.List;
import java.util.function.Consumer;
import org.sycee.ledger.Event;

/// The facts of some kinds of aggregates, followed through the log: each is told once, whether this
/// program has appended it or reads back what another one did. Facts of one kind come in the order
/// of the log.
final class FollowedEvents {
  private final LogReader reader;
  private final EventJson json;
  private final List<String> idPrefixes;
  private final Consumer<Event> listener;
  private long position;

  /// The listener is told the facts of streams that begin with a prefix, and with what this program
  /// appends facts of other streams as well.
  FollowedEvents(
      LogReader reader, EventJson json, List<String> idPrefixes, Consumer<Event> listener) {
    this.reader = reader;
    this.json = json;
    this.idPrefixes = List.copyOf(idPrefixes);
    this.listener = listener;
  }

  /// Learns what is in the log up to and including the position.
  synchronized void catchUpTo(long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (String prefix : idPrefixes) {
      for (StoredEvent stored : reader.ofAggregatesWithPrefix(prefix, position, newPosition)) {
        listener.accept(json.read(stored));
      }
    }
    position = newPosition;
  }

  /// Learns what this program has just made durable, up to and including the position.
  synchronized void appended(List<Event> events, long newPosition) {
    if (newPosition <= position) {
      return;
    }
    events.forEach(listener);
    position = newPosition;
  }
}
