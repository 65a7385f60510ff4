package org.sycee.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.util.FileSystemUtils;
import org.sycee.app.Modules;
import org.sycee.app.database.Database;
import org.sycee.app.database.EmbeddedDatabase;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.benchmarks.load.SampleRow;
import org.sycee.ledger.Event;
import org.sycee.ledger.businessday.BusinessDayAggregate;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;

/// Appending by itself: 64 threads hand over one ready event each and wait until it is durable in
/// the embedded PostgreSQL, which starts in a temporary home.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Threads(64)
@Fork(1)
public class AppendBenchmark {
  private final AtomicInteger streams = new AtomicInteger();
  private @Nullable Path home;
  private @Nullable EmbeddedDatabase server;
  private @Nullable Database database;
  private @Nullable EventLog log;

  /// The stream that one thread appends to.
  @State(Scope.Thread)
  public static class Stream {
    private final FundsDeposited sample = SampleRow.deposited();
    private String id = "";
    private long sequence;

    @Setup
    public void begin(AppendBenchmark benchmark) {
      id = "dep_stream-" + benchmark.streams.incrementAndGet();
    }

    private Event next() {
      return new FundsDeposited(
          TimeOrderedIds.transaction(),
          sample.depositId(),
          sample.amount(),
          sample.channel(),
          sample.description(),
          sample.entry());
    }
  }

  @Setup
  public void open() throws IOException {
    home = Files.createTempDirectory("sycee-append");
    server = EmbeddedDatabase.open(home, true);
    database = Database.open(server.access(), 2);
    log =
        new EventLog(database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee())
            .start(true);
    String entity = Accounts.UNIT.entity();
    append(
        "BusinessDay",
        BusinessDayAggregate.idOf(entity),
        0,
        new BusinessDayOpened(TimeOrderedIds.transaction(), entity, Accounts.DAY));
  }

  @TearDown
  public void close() throws IOException {
    if (log != null && database != null && server != null) {
      log.close();
      database.close();
      server.close();
      FileSystemUtils.deleteRecursively(home);
    }
  }

  @Benchmark
  public void append(Stream stream) {
    append("Deposit", stream.id, stream.sequence++, stream.next());
  }

  private void append(String type, String id, long sequence, Event event) {
    if (log == null) {
      throw new IllegalStateException("JMH sets up the state first");
    }
    var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>("append"));
    unitOfWork.attachTransaction(log.transactions());
    log.store().publish(new GenericDomainEventMessage<>(type, id, sequence, event));
    unitOfWork.commit();
  }
}
