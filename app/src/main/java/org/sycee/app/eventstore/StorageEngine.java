package org.sycee.app.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.Event;

/// Axon's view of the log, in two roles: as the transaction manager of the command bus it opens a
/// transaction that exists only in memory; as the storage engine it collects rows in it. Committing
/// hands them to the [LogWriter] and waits until they are durable.
public final class StorageEngine implements EventStorageEngine, TransactionManager {
  /// A message that carries it is handled as any other, but nothing is stored.
  public static final String REHEARSAL = "rehearsal";

  /// A message that carries it finds nothing of what it is about, and nothing is read: its unit of
  /// work begins a history. If there is one, the log refuses what is stored.
  public static final String ASSUMED_NEW = "assumedNew";

  private static final String PENDING = StorageEngine.class.getName();
  private static final int BATCH = 5_000;

  /// From so many facts in one unit of work on, a row is encoded while the database stores the rows
  /// before it. Those of small ones are encoded by their callers, who are many.
  private static final int BULK = 64;

  private final LogWriter writer;
  private final LogReader reader;
  private final EventTypes types;
  private final EventJson json;

  public StorageEngine(LogWriter writer, LogReader reader, EventTypes types, EventJson json) {
    this.writer = writer;
    this.reader = reader;
    this.types = types;
    this.json = json;
  }

  @Override
  public Transaction startTransaction() {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
    return new Transaction() {
      @Override
      public void commit() {
        PendingTransaction pending = unitOfWork.getResource(PENDING);
        if (pending != null) {
          if (unitOfWork.getMessage().getMetaData().containsKey(REHEARSAL)) {
            throw new Rehearsed(pending.events());
          }
          writer.write(pending);
        }
      }

      @Override
      public void rollback() {
        // Nothing has left the memory of this unit of work.
      }
    };
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> messages) {
    PendingTransaction pending =
        CurrentUnitOfWork.get().root().getOrComputeResource(PENDING, _ -> new PendingTransaction());
    boolean bulk = messages.size() >= BULK;
    for (EventMessage<?> message : messages) {
      if (!(message instanceof DomainEventMessage<?> fact)
          || !(message.getPayload() instanceof Event event)) {
        throw new IllegalStateException("only facts of aggregates are stored, not " + message);
      }
      int leg = pending.nextLeg(event);
      byte[] metadata = pending.metadata(fact.getMetaData(), json::writeMetadata);
      if (bulk) {
        pending.add(event, () -> row(fact, event, leg, metadata));
      } else {
        byte[] row = row(fact, event, leg, metadata);
        pending.add(event, () -> row);
      }
    }
  }

  private byte[] row(DomainEventMessage<?> fact, Event event, int leg, byte[] metadata) {
    String name = types.nameOf(event.getClass());
    return RowEncoder.encode(
        event.transactionId().value(),
        leg,
        fact.getType(),
        fact.getAggregateIdentifier(),
        fact.getSequenceNumber(),
        name,
        types.revisionOf(name),
        json.write(event),
        metadata);
  }

  @Override
  public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
    if (CurrentUnitOfWork.isStarted()
        && CurrentUnitOfWork.get().getMessage().getMetaData().containsKey(ASSUMED_NEW)) {
      return DomainEventStream.empty();
    }
    List<DomainEventMessage<?>> events =
        reader.ofAggregate(aggregateIdentifier, firstSequenceNumber).stream()
            .<DomainEventMessage<?>>map(this::message)
            .toList();
    return DomainEventStream.of(events);
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    return Stream.iterate(
            after(positionOf(token)),
            batch -> !batch.isEmpty(),
            batch -> after(batch.getLast().position()))
        .flatMap(List::stream)
        .map(this::tracked);
  }

  /// The next events after a position: an empty list at the end of the log.
  List<StoredEvent> after(long position) {
    return reader.after(position, BATCH);
  }

  /// The event as a processor gets it.
  TrackedEventMessage<?> tracked(StoredEvent stored) {
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(stored.position()), message(stored));
  }

  static long positionOf(@Nullable TrackingToken token) {
    return token == null ? 0 : token.position().orElse(0);
  }

  Head head() {
    return writer.head();
  }

  private GenericDomainEventMessage<Event> message(StoredEvent stored) {
    return new GenericDomainEventMessage<>(
        stored.aggregateType(),
        stored.aggregateId(),
        stored.sequence(),
        json.read(stored),
        MetaData.from(json.readMetadata(stored)),
        stored.transactionId() + '/' + stored.leg(),
        stored.recordedAt());
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return reader.lastSequenceOf(aggregateIdentifier);
  }

  /// State is small and cached; aggregates are always rebuilt from their events.
  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    return Optional.empty();
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new IllegalStateException("no aggregate of Sycee is configured to take snapshots");
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(reader.headPosition());
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return new GlobalSequenceTrackingToken(reader.positionAt(instant).orElse(0));
  }
}
