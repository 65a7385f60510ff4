package org.sycee.benchmarks.jmh;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sycee.app.axon.StrongCache;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.PlainAxon;

/// What Axon costs: a deposit through command bus, unit of work, repository, cache and aggregate
/// into a store that forgets it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AxonBenchmark {
  private @Nullable PlainAxon axon;

  @Setup
  public void open() {
    var store = EmbeddedEventStore.builder().storageEngine(new NoStore()).build();
    axon =
        new PlainAxon(
            store, NoTransactionManager.INSTANCE, Optional.of(new StrongCache(Accounts.COUNT * 2)));
    new Accounts().open(axon::send);
  }

  @TearDown
  public void close() {
    if (axon != null) {
      axon.close();
    }
  }

  @Benchmark
  public void command() {
    if (axon == null) {
      throw new IllegalStateException("JMH sets up the state first");
    }
    axon.send(Accounts.deposit(Accounts.any()));
  }

  /// Takes everything and keeps nothing: the aggregates live in the cache alone.
  private static final class NoStore implements EventStorageEngine {
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {}

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {}

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
        @Nullable TrackingToken token, boolean mayBlock) {
      return Stream.empty();
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
      return DomainEventStream.empty();
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
      return Optional.empty();
    }
  }
}
