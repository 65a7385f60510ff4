package org.sycee.app.eventstore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/// Axon's event store over the log. Every reader follows the log by position on its own.
public final class LogEventStore extends AbstractEventStore {
  private static final String CHANGED = LogEventStore.class.getName();

  private final StorageEngine engine;

  public LogEventStore(StorageEngine engine) {
    super(new Builder().storageEngine(engine));
    this.engine = engine;
  }

  /// Whether the unit of work in hand has facts of the aggregate, stored or not.
  public static boolean isChangingNow(String aggregateId) {
    return !CurrentUnitOfWork.isStarted()
        || changedIn(CurrentUnitOfWork.get()).contains(aggregateId);
  }

  private static Set<String> changedIn(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getOrComputeResource(CHANGED, _ -> new HashSet<>());
  }

  @Override
  public void publish(List<? extends EventMessage<?>> events) {
    Set<String> changed = changedIn(CurrentUnitOfWork.get());
    for (EventMessage<?> event : events) {
      if (event instanceof DomainEventMessage<?> fact) {
        changed.add(fact.getAggregateIdentifier());
      }
    }
    super.publish(events);
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new LogStream(engine, StorageEngine.positionOf(token));
  }

  private static final class Builder extends AbstractEventStore.Builder {}
}
