package org.sycee.app.axonserver;

import io.grpc.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/// Events in memory with the promises of Axon Server, which Axon's own engine in memory lacks: one
/// unit of work is stored as a whole at its commit, and a sequence number that is taken is refused
/// with Axon Server's words. Positions count from 0.
final class SequencedEngine implements EventStorageEngine {
  private static final String WAITING = SequencedEngine.class.getName();

  private final List<TrackedEventMessage<?>> events = new ArrayList<>();
  private final Map<String, Long> lastSequence = new HashMap<>();

  @Override
  public void appendEvents(List<? extends EventMessage<?>> messages) {
    var root = CurrentUnitOfWork.get().root();
    List<EventMessage<?>> waiting =
        root.getOrComputeResource(
            WAITING,
            _ -> {
              var begun = new ArrayList<EventMessage<?>>();
              root.onCommit(_ -> store(begun));
              return begun;
            });
    waiting.addAll(messages);
  }

  private synchronized void store(List<EventMessage<?>> waiting) {
    var moved = new HashMap<>(lastSequence);
    for (EventMessage<?> message : waiting) {
      var event = (DomainEventMessage<?>) message;
      long expected = moved.getOrDefault(event.getAggregateIdentifier(), -1L) + 1;
      if (event.getSequenceNumber() != expected) {
        throw Status.OUT_OF_RANGE
            .withDescription(
                "[AXONIQ-2000] Invalid sequence number %d for aggregate %s, expected %d"
                    .formatted(event.getSequenceNumber(), event.getAggregateIdentifier(), expected))
            .asRuntimeException();
      }
      moved.put(event.getAggregateIdentifier(), expected);
    }
    lastSequence.putAll(moved);
    for (EventMessage<?> message : waiting) {
      events.add(
          EventUtils.asTrackedEventMessage(
              message, new GlobalSequenceTrackingToken(events.size())));
    }
  }

  @Override
  public synchronized Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    long after = token == null ? -1 : ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    return List.copyOf(events.subList((int) after + 1, events.size())).stream();
  }

  @Override
  public synchronized DomainEventStream readEvents(String aggregateId, long firstSequence) {
    List<DomainEventMessage<?>> found = new ArrayList<>();
    for (TrackedEventMessage<?> message : events) {
      if (message instanceof DomainEventMessage<?> event
          && event.getAggregateIdentifier().equals(aggregateId)
          && event.getSequenceNumber() >= firstSequence) {
        found.add(event);
      }
    }
    return DomainEventStream.of(found);
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new IllegalStateException("no aggregate takes snapshots");
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
    return Optional.empty();
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(-1);
  }

  @Override
  public synchronized TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(events.size() - 1L);
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    throw new IllegalStateException("not asked by any test");
  }
}
