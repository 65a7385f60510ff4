package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;
import static org.sycee.app.TestBank.deposit;
import static org.sycee.app.TestBank.withdraw;
import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axon.CommandDesk.Outcome.BOOKED;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axonserver.CommandTargets.Target;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

class ClaimedHandlingTest {
  private static final int PATIENCE_MILLIS = 300;

  private final Database database = TestDatabases.migrated();
  private final EventStorageEngine engine = new SequencedEngine();
  private final MemoryBank bank = new MemoryBank(database, engine, PATIENCE_MILLIS, false);
  private final TransactionId id = new TransactionId("once");
  private DepositId first = new DepositId("dep_none");
  private DepositId second = new DepositId("dep_none");

  @BeforeEach
  void open() {
    bank.openDay();
    first = bank.openDeposit("1");
    second = bank.openDeposit("2");
  }

  @AfterEach
  void close() {
    bank.close();
    database.close();
  }

  @Test
  void a_repeated_command_is_booked_once() {
    assertThat(bank.submit(deposit(id, first, "10.00"))).isEqualTo(BOOKED);
    assertThat(bank.submit(deposit(id, first, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertThat(bank.stream("dep_1")).hasSize(2);
  }

  @Test
  void a_repeated_command_that_would_be_refused_now_is_still_recognised() {
    bank.submit(deposit(bank.next(), first, "10.00"));
    assertThat(bank.submit(withdraw(id, first, "10.00"))).isEqualTo(BOOKED);
    assertThat(bank.submit(withdraw(id, first, "10.00"))).isEqualTo(ALREADY_BOOKED);
  }

  @Test
  void an_id_that_was_booked_with_other_content_is_refused() {
    bank.submit(deposit(id, first, "10.00"));
    assertRefused(() -> bank.submit(deposit(id, first, "10.01")), "TRANSACTION_ID_REUSED");
    assertThat(bank.stream("dep_1")).hasSize(2);
  }

  @Test
  void an_id_that_was_booked_on_another_deposit_is_refused() {
    bank.submit(deposit(id, first, "10.00"));
    assertRefused(() -> bank.submit(deposit(id, second, "10.00")), "TRANSACTION_ID_REUSED");
    assertThat(bank.stream("dep_2")).hasSize(1);
  }

  @Test
  void a_refused_command_books_nothing_and_leaves_its_id_to_another() {
    assertRefused(() -> bank.submit(withdraw(id, first, "10.00")), "INSUFFICIENT_FUNDS");
    assertThat(bank.submit(deposit(id, second, "10.00"))).isEqualTo(BOOKED);
    assertThat(bank.submit(deposit(id, second, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertRefused(() -> bank.submit(withdraw(id, first, "10.00")), "TRANSACTION_ID_REUSED");
  }

  @Test
  void a_transfer_is_booked_once() {
    bank.submit(deposit(bank.next(), first, "10.00"));
    var transfer = new TransferFunds(id, first, second, Money.of("CNY", "4.00"), DAY, DAY, "");
    assertThat(bank.submit(transfer)).isEqualTo(BOOKED);
    assertThat(bank.submit(transfer)).isEqualTo(ALREADY_BOOKED);
    assertThat(bank.stream("dep_1")).hasSize(3);
    assertThat(bank.stream("dep_2")).hasSize(2);
  }

  @Test
  void a_batch_is_booked_once_under_the_ids_of_its_commands() {
    var batch =
        new PostTogether(
            new TransactionId("payroll"),
            List.<DepositCommand>of(
                deposit(new TransactionId("p1"), first, "1.00"),
                deposit(new TransactionId("p2"), second, "2.00")));
    assertThat(bank.submit(batch)).isEqualTo(BOOKED);
    assertThat(bank.submit(batch)).isEqualTo(ALREADY_BOOKED);
    assertRefused(
        () -> bank.submit(deposit(new TransactionId("p2"), second, "2.00")),
        "TRANSACTION_ID_REUSED");
    assertThat(bank.stream("dep_2")).hasSize(2);
  }

  @Test
  void a_command_whose_node_died_between_claim_and_execution_is_executed() {
    bank.claims().claim(List.of(new Target(id, "dep_1")), "its fingerprint", false).release();
    assertThat(bank.submit(deposit(id, first, "10.00"))).isEqualTo(BOOKED);
    assertThat(bank.submit(deposit(id, first, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertThat(bank.stream("dep_1")).hasSize(2);
  }

  @Test
  void a_claim_survives_the_death_of_the_session_that_made_it() {
    bank.claims().claim(List.of(new Target(id, "dep_1")), "its fingerprint", false);
    killOtherSessions();
    assertThat(bank.claims().claimsOf(List.of(new Target(id, "?"))))
        .containsExactly(new Target(id, "dep_1"));
    assertThat(bank.submit(deposit(id, first, "10.00"))).isEqualTo(BOOKED);
  }

  @Test
  void nothing_is_stored_once_the_session_of_the_claim_has_died() {
    var claim = bank.claims().claim(List.of(new Target(id, "dep_1")), "fingerprint", false);
    claim.requireHeld();
    killOtherSessions();
    assertThatThrownBy(claim::requireHeld)
        .isInstanceOf(LogUnavailableException.class)
        .hasMessageContaining("nothing was stored");
    claim.release();
  }

  @Test
  void a_transaction_another_node_is_deciding_is_waited_for_a_bounded_time() {
    var held = bank.claims().claim(List.of(new Target(id, "dep_1")), "fingerprint", false);
    assertThatThrownBy(() -> bank.submit(deposit(id, first, "10.00")))
        .isInstanceOf(LogUnavailableException.class)
        .hasMessageContaining("nothing was stored");
    assertThat(bank.submit(deposit(bank.next(), first, "1.00"))).isEqualTo(BOOKED);
    held.release();
    assertThat(bank.submit(deposit(id, first, "10.00"))).isEqualTo(BOOKED);
  }

  @Test
  void of_many_nodes_with_the_same_command_one_books_it() throws Exception {
    try (var other = new MemoryBank(database, engine, 30_000, false);
        var patient = new MemoryBank(database, engine, 30_000, false)) {
      var answers = new ArrayList<Outcome>();
      for (int round = 0; round < 20; round++) {
        var command = deposit(new TransactionId("round" + round), first, "1.00");
        var calls = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < 3; i++) {
          calls.add(() -> other.submit(command));
          calls.add(() -> patient.submit(command));
        }
        answers.addAll(inParallel(calls));
      }
      assertThat(answers).filteredOn(BOOKED::equals).hasSize(20);
      assertThat(answers).filteredOn(ALREADY_BOOKED::equals).hasSize(20 * 5);
      // opened, and twenty deposits
      assertThat(bank.stream("dep_1")).hasSize(1 + 20);
    }
  }

  @Test
  void nodes_that_move_one_deposit_decide_again_until_all_is_booked() throws Exception {
    try (var one = new MemoryBank(database, engine, 30_000, false);
        var other = new MemoryBank(database, engine, 30_000, false)) {
      var calls = new ArrayList<Callable<Outcome>>();
      for (int i = 0; i < 30; i++) {
        var command = deposit(new TransactionId("d" + i), first, "1.00");
        var node = i % 2 == 0 ? one : other;
        calls.add(() -> node.submit(command));
      }
      assertThat(inParallel(calls)).hasSize(30).containsOnly(BOOKED);
      assertThat(bank.stream("dep_1")).hasSize(1 + 30);
    }
  }

  @Test
  void nothing_is_booked_on_a_day_that_another_node_has_closed() throws Exception {
    try (var one = new MemoryBank(database, engine, 30_000, false);
        var other = new MemoryBank(database, engine, 30_000, false)) {
      var codes = new ConcurrentLinkedQueue<String>();
      var calls = new ArrayList<Callable<String>>();
      for (int i = 0; i < 60; i++) {
        var command = deposit(new TransactionId("d" + i), i % 2 == 0 ? first : second, "1.00");
        calls.add(() -> codeOf(() -> one.submit(command), codes));
        if (i == 20) {
          var close = new CloseBusinessDay(new TransactionId("close"), UNIT.entity(), DAY);
          calls.add(() -> codeOf(() -> other.submit(close), codes));
        }
      }
      inParallel(calls);
      assertThat(codes).hasSize(61).isSubsetOf("BOOKED", "BUSINESS_DAY_CLOSED");
      var late = deposit(new TransactionId("late"), first, "1.00");
      assertThat(codeOf(() -> one.submit(late), codes)).isEqualTo("BUSINESS_DAY_CLOSED");
      var log = bank.store().openStream(null);
      while (log.hasNextAvailable()) {
        if (log.nextAvailable().getPayload() instanceof BusinessDayClosed) {
          break;
        }
      }
      assertThat(log.hasNextAvailable()).as("an event after the close").isFalse();
      log.close();
    }
  }

  private static String codeOf(Callable<Outcome> call, ConcurrentLinkedQueue<String> codes)
      throws Exception {
    String code;
    try {
      code = call.call().name();
    } catch (Rejected refused) {
      code = refused.code();
    }
    codes.add(code);
    return code;
  }

  private static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
    var results = new ArrayList<T>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
    }
    return results;
  }

  private void killOtherSessions() {
    JdbcClient.create(database.unpooled())
        .sql(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend'")
        .query(Boolean.class)
        .list();
    // The pool trusts a connection it used a moment ago; here it must not.
    ((HikariDataSource) database.pool()).getHikariPoolMXBean().softEvictConnections();
  }

  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Rejected.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
