package org.sycee.app.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sycee.ledger.Event;

/// Reads the log to find out whether all of it can be understood.
public final class LogCheck {
  private static final int BATCH = 10_000;

  private final LogReader reader;
  private final EventTypes types;
  private final EventJson json;

  public LogCheck(LogReader reader, EventTypes types, EventJson json) {
    this.reader = reader;
    this.types = types;
    this.json = json;
  }

  /// Throws [CorruptLogException] if the log holds a kind of event this program does not know.
  public void requireKnownKinds() {
    for (EventKind kind : reader.kinds()) {
      if (!types.knows(kind.name(), kind.revision())) {
        throw new CorruptLogException(
            "the log holds events %s.%d (the first at position %d) that this program does not know"
                .formatted(kind.name(), kind.revision(), kind.firstPosition()));
      }
    }
  }

  /// Reads every event and its metadata; throws [CorruptLogException] at the first one that is
  /// missing or cannot be read. Returns the number of events.
  public long requireReadable() {
    return requireReadable((_, _) -> {});
  }

  /// The same; `each` is told every event, in order.
  public long requireReadable(BiConsumer<StoredEvent, Event> each) {
    long atLeast = reader.headPosition();
    long position = 0;
    while (true) {
      List<StoredEvent> batch = reader.after(position, BATCH);
      if (batch.isEmpty()) {
        break;
      }
      read(batch).forEach(read -> each.accept(read.stored, read.event.orElseThrow()));
      position = batch.getLast().position();
    }
    // another program may append while this one reads
    long atMost = reader.headPosition();
    if (position < atLeast || position > atMost) {
      throw new CorruptLogException(
          "the log ends at position %d, but its head says %d".formatted(position, atMost));
    }
    return position;
  }

  /// Uses all processors, and still names the first event that is at fault.
  private List<Read> read(List<StoredEvent> batch) {
    List<Read> events = batch.parallelStream().map(this::read).toList();
    for (Read read : events) {
      read.fault.ifPresent(fault -> {
        throw fault;
      });
    }
    return events;
  }

  private Read read(StoredEvent stored) {
    try {
      Event event = json.read(stored);
      json.readMetadata(stored);
      return new Read(stored, Optional.of(event), Optional.empty());
    } catch (CorruptLogException e) {
      return new Read(stored, Optional.empty(), Optional.of(e));
    }
  }

  private record Read(
      StoredEvent stored, Optional<Event> event, Optional<CorruptLogException> fault) {}

  /// A kind of event in the log, and where it first appears.
  record EventKind(String name, int revision, long firstPosition) {}
}
