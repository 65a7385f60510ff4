package org.sycee.app.axonserver;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/// The events of a store that counts them from 0, with the positions of a log: counted from 1, so
/// that 0 is the empty log here as well.
final class CountedPositions implements StreamableMessageSource<TrackedEventMessage<?>> {
  private final StreamableMessageSource<TrackedEventMessage<?>> source;

  CountedPositions(StreamableMessageSource<TrackedEventMessage<?>> source) {
    this.source = source;
  }

  /// The last position; 0 if the store is empty.
  long last() {
    return positionOf(source.createHeadToken());
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
    long after = position == null ? 0 : ((GlobalSequenceTrackingToken) position).getGlobalIndex();
    return new Counted(
        source.openStream(after == 0 ? null : new GlobalSequenceTrackingToken(after - 1)));
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(last());
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return new GlobalSequenceTrackingToken(positionOf(source.createTokenAt(instant)));
  }

  private static long positionOf(@Nullable TrackingToken index) {
    return index == null ? 0 : ((GlobalSequenceTrackingToken) index).getGlobalIndex() + 1;
  }

  private static TrackedEventMessage<?> counted(TrackedEventMessage<?> message) {
    return message.withTrackingToken(
        new GlobalSequenceTrackingToken(positionOf(message.trackingToken())));
  }

  private record Counted(BlockingStream<TrackedEventMessage<?>> stream)
      implements BlockingStream<TrackedEventMessage<?>> {
    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return stream.peek().map(CountedPositions::counted);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return counted(stream.nextAvailable());
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      return stream.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
      stream.close();
    }
  }
}
