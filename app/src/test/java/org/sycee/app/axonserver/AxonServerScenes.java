package org.sycee.app.axonserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axon.CommandDesk.Outcome.BOOKED;

import io.axoniq.axonserver.grpc.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.database.Database;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;
import org.sycee.projections.Progress;
import org.sycee.projections.balances.Balances;

/// What two nodes on one Axon Server must do. The scenes run against a stand-in in every build, and
/// against a real server if there is one; each uses a legal entity of its own, so that a server may
/// hold those of earlier runs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AxonServerScenes {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final long PATIENCE_SECONDS = 60;

  private final String run = HexFormat.of().toHexDigits(System.nanoTime());
  private final AccountingUnit unit = new AccountingUnit("T" + run, "0101", "BANKING");
  private final AtomicInteger ids = new AtomicInteger();
  private final Database database = TestDatabases.migrated();
  private final List<AxonServerNode> nodes = new ArrayList<>();

  /// Where the server is, `host:port`.
  abstract String server();

  /// Stops the server if it is ours.
  abstract void stopServer();

  @BeforeAll
  void start() {
    nodes.add(new AxonServerNode(server(), run + "-a", database, true));
    nodes.add(new AxonServerNode(server(), run + "-b", database, false));
    one().submit(new OpenBusinessDay(next(), unit.entity(), DAY));
  }

  @AfterAll
  void stop() {
    nodes.forEach(AxonServerNode::close);
    database.close();
    stopServer();
  }

  final AxonServerNode one() {
    return nodes.get(0);
  }

  final AxonServerNode other() {
    return nodes.get(1);
  }

  final TransactionId next() {
    return new TransactionId(run + "-" + ids.incrementAndGet());
  }

  final DepositId openDeposit(AxonServerNode node) {
    return openDeposit(node, unit);
  }

  private DepositId openDeposit(AxonServerNode node, AccountingUnit unit) {
    var id = new DepositId("dep_" + run + "-" + ids.incrementAndGet());
    var terms =
        new DepositTerms(new CustomerId("cus_1"), Holder.INDIVIDUAL, unit, Money.of("CNY", "0"));
    node.submit(new OpenDeposit(next(), id, terms, DAY));
    return id;
  }

  static DepositFunds deposit(TransactionId id, DepositId deposit, String amount) {
    return new DepositFunds(id, deposit, Money.of("CNY", amount), Channel.CASH, DAY, DAY, "中文");
  }

  @Test
  void a_command_is_booked_once_whichever_node_it_is_sent_to() {
    DepositId deposit = openDeposit(one());
    TransactionId id = next();
    assertThat(one().submit(deposit(id, deposit, "10.00"))).isEqualTo(BOOKED);
    assertThat(other().submit(deposit(id, deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertThat(one().submit(deposit(id, deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertThat(stored(deposit)).hasSize(2);
  }

  @Test
  void a_refusal_crosses_the_nodes_by_name() {
    for (AxonServerNode sender : nodes) {
      for (int i = 0; i < 4; i++) {
        DepositId deposit = openDeposit(one());
        one().submit(deposit(next(), deposit, "10.00"));
        var withdrawal =
            new WithdrawFunds(
                next(), deposit, Money.of("CNY", "10.01"), Channel.CASH, DAY, DAY, "");
        assertThatThrownBy(() -> sender.submit(withdrawal))
            .isInstanceOfSatisfying(
                Rejected.class,
                refused -> {
                  assertThat(refused.code()).isEqualTo("INSUFFICIENT_FUNDS");
                  assertThat(refused.detail()).contains("CNY 10.00");
                });
      }
    }
  }

  @Test
  void an_id_that_was_booked_with_other_content_is_refused_on_every_node() {
    DepositId deposit = openDeposit(one());
    TransactionId id = next();
    one().submit(deposit(id, deposit, "10.00"));
    for (AxonServerNode node : nodes) {
      assertThatThrownBy(() -> node.submit(deposit(id, deposit, "10.01")))
          .isInstanceOfSatisfying(
              Rejected.class,
              refused -> assertThat(refused.code()).isEqualTo("TRANSACTION_ID_REUSED"));
    }
  }

  @Test
  void events_are_stored_under_the_names_and_in_the_json_of_the_log() {
    DepositId deposit = openDeposit(other());
    TransactionId id = next();
    one().submit(deposit(id, deposit, "10.00"));
    Event event = stored(deposit).getLast();
    assertThat(event.getPayload().getType()).isEqualTo("FundsDeposited");
    assertThat(event.getPayload().getRevision()).isEqualTo("1");
    assertThat(event.getPayload().getData().toString(UTF_8))
        .startsWith("{\"transactionId\":\"" + id + "\"")
        .contains("\"amount\":\"CNY 10.00\"", "中文");
    assertThat(event.getMetaDataMap().keySet())
        .containsExactlyInAnyOrder("actor", "source", "commandFingerprint");
  }

  @Test
  void transfers_sent_to_both_nodes_at_once_lose_and_invent_nothing() throws Exception {
    long seed = 7;
    var random = new SplittableRandom(seed);
    var deposits = new ArrayList<DepositId>();
    for (int i = 0; i < 4; i++) {
      deposits.add(openDeposit(one()));
      one().submit(deposit(next(), deposits.getLast(), "100.00"));
    }
    var calls = new ArrayList<Callable<Outcome>>();
    for (int i = 0; i < 60; i++) {
      int from = random.nextInt(4);
      int to = (from + 1 + random.nextInt(3)) % 4;
      var transfer =
          new TransferFunds(
              next(), deposits.get(from), deposits.get(to), Money.of("CNY", "1.00"), DAY, DAY, "");
      AxonServerNode node = nodes.get(i % 2);
      calls.add(() -> node.submit(transfer));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var outcome : threads.invokeAll(calls)) {
        assertThat(outcome.get()).isEqualTo(BOOKED);
      }
    }
    // four openings, four deposits, two legs of each transfer
    assertThat(deposits.stream().mapToInt(id -> stored(id).size()).sum()).isEqualTo(4 + 4 + 120);
    var balances = new Balances(database.pool());
    awaitBooks();
    // 4 × 100.00, in fen
    assertThat(
            deposits.stream()
                .map(id -> balances.ofContract(id.value()).orElseThrow().creditBalance())
                .mapToLong(Money::minorUnits)
                .sum())
        .isEqualTo(400_00);
    assertThat(balances.trialBalance(unit.entity(), DAY).isBalanced()).isTrue();
  }

  @Test
  void a_batch_is_stored_as_a_whole_or_not_at_all() {
    DepositId first = openDeposit(one());
    DepositId second = openDeposit(one());
    var tooMuch =
        new WithdrawFunds(next(), second, Money.of("CNY", "5.00"), Channel.CASH, DAY, DAY, "");
    assertThatThrownBy(() ->
            other()
                .submit(
                    new PostTogether(
                        next(), List.<DepositCommand>of(deposit(next(), first, "5.00"), tooMuch))))
        .isInstanceOf(Rejected.class);
    assertThat(stored(first)).hasSize(1);
    assertThat(
            other()
                .submit(
                    new PostTogether(
                        next(),
                        List.<DepositCommand>of(
                            deposit(next(), first, "5.00"), deposit(next(), second, "5.00")))))
        .isEqualTo(BOOKED);
    assertThat(stored(first)).hasSize(2);
    assertThat(stored(second)).hasSize(2);
  }

  @Test
  void a_day_closed_on_one_node_is_closed_on_the_other() {
    String entity = unit.entity() + "-2";
    one().submit(new OpenBusinessDay(next(), entity, DAY));
    DepositId deposit = openDeposit(one(), new AccountingUnit(entity, "0101", "BANKING"));
    other().submit(deposit(next(), deposit, "1.00"));
    one().submit(new CloseBusinessDay(next(), entity, DAY));
    for (AxonServerNode node : nodes) {
      assertThatThrownBy(() -> node.submit(deposit(next(), deposit, "1.00")))
          .isInstanceOfSatisfying(
              Rejected.class,
              refused -> assertThat(refused.code()).isEqualTo("BUSINESS_DAY_CLOSED"));
    }
  }

  @Test
  void the_other_node_takes_over_from_one_that_died() {
    DepositId deposit = openDeposit(one());
    TransactionId id = next();
    var dying = new AxonServerNode(server(), run + "-c", database, false);
    assertThat(dying.submit(deposit(id, deposit, "10.00"))).isEqualTo(BOOKED);
    dying.die();
    assertThat(one().submit(deposit(id, deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    for (int i = 0; i < 8; i++) {
      DepositId another = openDeposit(one());
      assertThat(one().submit(deposit(next(), another, "1.00"))).isEqualTo(BOOKED);
    }
  }

  /// The events of a deposit as the server holds them.
  final List<Event> stored(DepositId deposit) {
    return one()
        .link()
        .connections()
        .getConnection()
        .eventChannel()
        .openAggregateStream(deposit.value(), false)
        .asStream()
        .toList();
  }

  /// Waits until the books include everything stored so far.
  private void awaitBooks() {
    long end = one().backbone().end();
    var progress = new Progress(database.pool());
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (progress.ofBooks() < end) {
      assertThat(System.nanoTime()).as("the books do not come").isLessThan(deadline);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    assertThat(progress.ofBooks()).isEqualTo(end);
  }
}
