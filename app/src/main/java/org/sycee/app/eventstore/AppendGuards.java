package org.sycee.app.eventstore;

import java.util.List;
import java.util.Optional;
import org.sycee.ledger.Event;

/// Several rules over the log as one: each may object.
record AppendGuards(List<AppendGuard> guards) implements AppendGuard {
  @Override
  public void catchUpTo(long position) {
    guards.forEach(guard -> guard.catchUpTo(position));
  }

  @Override
  public Optional<RuntimeException> objection(List<Event> events) {
    return guards.stream().flatMap(guard -> guard.objection(events).stream()).findFirst();
  }

  @Override
  public void appended(List<Event> events, long position) {
    guards.forEach(guard -> guard.appended(events, position));
  }

  @Override
  public boolean isChangedBy(List<Event> events) {
    return guards.stream().anyMatch(guard -> guard.isChangedBy(events));
  }
}
