package org.sycee.app.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/// Follows the log from a position. It wakes at once for what this program appends, and looks every
/// 200 ms for what other programs on the database append.
///
/// At a corrupt event the stream ends: [#peek()] finds nothing, and waiting for the next event
/// throws. Axon gathers a batch by peeking, so everything before the fault is still processed.
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
  private static final long LOOK_FOR_OTHERS_MILLIS = 200;

  private final StorageEngine engine;
  private final Deque<StoredEvent> fetched = new ArrayDeque<>();
  private @Nullable TrackedEventMessage<?> next;
  private @Nullable CorruptLogException fault;
  private long position;

  LogStream(StorageEngine engine, long position) {
    this.engine = engine;
    this.position = position;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    if (next == null && fault == null) {
      read();
    }
    return Optional.ofNullable(next);
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (peek().isEmpty()) {
      if (fault != null) {
        throw fault;
      }
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      engine
          .head()
          .awaitBeyond(position, Math.min(left, LOOK_FOR_OTHERS_MILLIS), TimeUnit.MILLISECONDS);
    }
    return true;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (true) {
      TrackedEventMessage<?> event = next;
      if (event != null) {
        next = null;
        return event;
      }
      // after an idle day: go on waiting
      hasNextAvailable(1, TimeUnit.DAYS);
    }
  }

  private void read() {
    try {
      if (fetched.isEmpty()) {
        fetched.addAll(engine.after(position));
      }
      StoredEvent stored = fetched.pollFirst();
      if (stored != null) {
        next = engine.tracked(stored);
        position = stored.position();
      }
    } catch (CorruptLogException e) {
      fault = e;
    }
  }

  @Override
  public void close() {
    fetched.clear();
  }
}
