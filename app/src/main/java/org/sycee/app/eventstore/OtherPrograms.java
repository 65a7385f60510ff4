package org.sycee.app.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.sycee.ledger.Event;

/// What other programs on the database have written: whoever keeps aggregates in memory is told
/// which of them are no longer what they were.
public final class OtherPrograms implements AppendGuard {
  private final LogReader reader;
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private long position;
  private long changes;

  OtherPrograms(LogReader reader) {
    this.reader = reader;
  }

  /// Tells the id of every aggregate that another program changes from now on.
  public void onChange(Consumer<String> listener) {
    listeners.add(listener);
  }

  /// How often something of theirs has been found: a decision made while this stays the same was
  /// made on everything that was known here, and nothing was learnt since.
  public synchronized long known() {
    return changes;
  }

  /// Nothing is kept in memory yet that others could have changed.
  synchronized void startAt(long head) {
    position = head;
  }

  @Override
  public synchronized void catchUpTo(long newPosition) {
    if (newPosition <= position) {
      return;
    }
    for (String aggregate : reader.aggregatesChanged(position, newPosition)) {
      listeners.forEach(listener -> listener.accept(aggregate));
    }
    position = newPosition;
    changes++;
  }

  @Override
  public synchronized void appended(List<Event> events, long newPosition) {
    position = Math.max(position, newPosition);
  }
}
