package org.sycee.benchmarks.jmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sycee.app.Modules;
import org.sycee.app.axon.Fingerprints;
import org.sycee.app.eventstore.EventJson;
import org.sycee.app.eventstore.EventTypes;
import org.sycee.app.eventstore.RowEncoder;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.load.SampleRow;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.Deposit;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.money.Money;

/// The steps of one deposit that need neither Axon nor a database.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepsBenchmark {
  private static final BusinessDay OPEN =
      new BusinessDay(Optional.of(Accounts.DAY), false, Optional.empty());

  private final EventJson json =
      new EventJson(
          new EventTypes(Modules.events(), EventHistory.ofSycee()), EventHistory.ofSycee());
  private final Fingerprints fingerprints = new Fingerprints(json);
  private final SampleRow sample = SampleRow.of(json);
  private final byte[] eventText = sample.event().getBytes(UTF_8);
  private final byte[] metadataText = sample.metadata().getBytes(UTF_8);
  private final FundsDeposited event = SampleRow.deposited();
  private final DepositFunds command = Accounts.deposit(7);
  private final Deposit deposit = opened();
  private final StoredEvent stored =
      new StoredEvent(
          1,
          Instant.EPOCH,
          event.transactionId().value(),
          0,
          "Deposit",
          event.depositId().value(),
          1,
          "FundsDeposited",
          1,
          sample.event(),
          sample.metadata());

  private static Deposit opened() {
    return Deposit.unopened()
        .evolve(
            new DepositOpened(
                Accounts.deposit(7).transactionId(),
                Accounts.id(7),
                new DepositTerms(
                    new CustomerId("cus_1"),
                    Holder.INDIVIDUAL,
                    Accounts.UNIT,
                    Money.of("CNY", "0")),
                Accounts.DAY));
  }

  @Benchmark
  public DepositEvent decide() {
    return deposit
        .decide(command, _ -> OPEN, (_, _) -> RateTable.empty(), _ -> List.of())
        .getFirst();
  }

  @Benchmark
  public Deposit evolve() {
    return deposit.evolve(event);
  }

  @Benchmark
  public byte[] writeEvent() {
    return json.write(event);
  }

  @Benchmark
  public Event readEvent() {
    return json.read(stored);
  }

  @Benchmark
  public String fingerprint() {
    return fingerprints.of(command);
  }

  @Benchmark
  public byte[] encodeRow() {
    return RowEncoder.encode(
        stored.transactionId(),
        0,
        "Deposit",
        stored.aggregateId(),
        1,
        "FundsDeposited",
        1,
        eventText,
        metadataText);
  }
}
