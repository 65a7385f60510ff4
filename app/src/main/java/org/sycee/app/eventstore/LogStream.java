package org.sycee.app.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/// Follows the log from a position. It wakes at once for what this program appends, and looks every
/// 200 ms for what other programs on the database append.
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
  private static final long LOOK_FOR_OTHERS_MILLIS = 200;

  private final StorageEngine engine;
  private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
  private long position;

  LogStream(StorageEngine engine, long position) {
    this.engine = engine;
    this.position = position;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    if (buffer.isEmpty()) {
      fetch();
    }
    return Optional.ofNullable(buffer.peekFirst());
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long deadline = System.nanoTime() + unit.toNanos(timeout);
    while (peek().isEmpty()) {
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
    while (!hasNextAvailable(1, TimeUnit.DAYS)) {
      // an idle day: go on waiting
    }
    return buffer.removeFirst();
  }

  private void fetch() {
    for (TrackedEventMessage<?> message : engine.readAfter(position)) {
      buffer.addLast(message);
      position = StorageEngine.positionOf(message.trackingToken());
    }
  }

  @Override
  public void close() {
    buffer.clear();
  }
}
