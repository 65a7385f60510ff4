package org.sycee.app.eventstore;

import java.util.List;
import java.util.Optional;
import org.sycee.ledger.Event;

/// A rule over the whole log, checked by the writer while it holds the log: the one moment at which
/// the order of all events, of every program on the database, is known.
public interface AppendGuard {

  /// Learns what is in the log up to and including the position.
  void catchUpTo(long position);

  /// Why the events must not be appended now; empty if they may, as always for who only follows
  /// what decides next and never judges what was decided before.
  default Optional<RuntimeException> objection(List<Event> events) {
    return Optional.empty();
  }

  /// Learns what this program has just made durable, up to and including the position.
  void appended(List<Event> events, long position);

  /// Whether the rule changes with these events, so that nothing may follow them in their group.
  default boolean isChangedBy(List<Event> events) {
    return false;
  }
}
