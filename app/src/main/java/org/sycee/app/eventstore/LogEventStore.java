package org.sycee.app.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/// Axon's event store over the log. Every reader follows the log by position on its own.
public final class LogEventStore extends AbstractEventStore {
  private final StorageEngine engine;

  public LogEventStore(StorageEngine engine) {
    super(new Builder().storageEngine(engine));
    this.engine = engine;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new LogStream(engine, StorageEngine.positionOf(token));
  }

  private static final class Builder extends AbstractEventStore.Builder {}
}
