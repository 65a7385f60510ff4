package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.TestBank.deposit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.Callers;
import org.sycee.app.Modules;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.projections.Progress;
import org.sycee.projections.balances.Balances;

/// The log is damaged behind Sycee's back, by someone who owns the database.
///
/// It holds the opening of the day (1) and of the deposit (2), and eight deposits of 1.00 (3 to
/// 10). The damage is at position 6, or at the end.
class CorruptLogTest {
  private static final int DAMAGED = 6;
  private static final int HEAD = 10;

  private final DatabaseAccess access = TestDatabases.empty();
  private final Database database = Database.open(access, 8);
  private final JdbcClient owner =
      JdbcClient.create(Database.unpooled(access.url(), access.admin().orElseThrow()));
  private DepositId deposit = new DepositId("dep_none");

  @BeforeEach
  void book() {
    try (var bank = new TestBank(Database.open(access, 2), false)) {
      deposit = bank.openDay().openDeposit("1");
      for (int i = 3; i <= HEAD; i++) {
        bank.submit(deposit(new TransactionId("d" + i), deposit, "1.00"));
      }
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  enum Damage {
    AN_UNKNOWN_NAME("name = 'FundsBorrowed'", "event 6 (FundsBorrowed.1 of dep_1)"),
    AN_UNKNOWN_REVISION("revision = 2", "event 6 (FundsDeposited.2 of dep_1)"),
    REVISION_ZERO("revision = 0", "event 6 (FundsDeposited.0 of dep_1)"),
    BROKEN_JSON("event = left(event, 20)"),
    MORE_JSON("event = event || '{}'"),
    NOTHING_BUT_NULL("event = 'null'"),
    A_MISSING_PROPERTY("event = replace(event, '\"description\":\"\",', '')"),
    A_NULL_PROPERTY("event = replace(event, '\"description\":\"\"', '\"description\":null')"),
    AN_UNKNOWN_PROPERTY("event = replace(event, '\"desc', '\"colour\":\"red\",\"desc')"),
    A_PROPERTY_TWICE("event = replace(event, '\"desc', '\"amount\":\"CNY 9.00\",\"desc')"),
    A_NUMBER_FOR_A_TEXT("event = replace(event, '\"description\":\"\"', '\"description\":5')"),
    A_NUMBER_FOR_A_CONSTANT("event = replace(event, '\"CASH\"', '0')"),
    AN_ENTRY_OUT_OF_BALANCE("event = regexp_replace(event, 'CNY 1.00\"}]', 'CNY 1.01\"}]')"),
    ANOTHER_TRANSACTION("transaction_id = 'd99'"),
    METADATA_THAT_IS_NOT_JSON("metadata = 'tester'"),
    METADATA_THAT_IS_NULL("metadata = 'null'");

    private final String sql;
    private final String named;

    Damage(String change) {
      this(change, "event 6 (FundsDeposited.1 of dep_1)");
    }

    Damage(String change, String named) {
      this.sql = "update log.event set " + change + " where position = " + DAMAGED;
      this.named = named;
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_event_is_named_and_nothing_goes_past_it(Damage damage)
      throws InterruptedException {
    try (var bank = new TestBank(Database.open(access, 4), false)) {
      assertThat(owner.sql(damage.sql).update()).isEqualTo(1);

      assertCorrupt(this::start, damage.named);
      assertThat(eventsBeforeFault(bank)).hasSize(DAMAGED - 1);
      assertCorrupt(() -> bank.log().store().readEvents(deposit.value()), damage.named);
    }
  }

  @Test
  void a_deleted_event_is_a_gap_for_the_log_and_for_its_aggregate() throws InterruptedException {
    try (var bank = new TestBank(Database.open(access, 4), false)) {
      delete("position = " + DAMAGED);
      assertCorrupt(this::start, "the log lacks position 6: after it comes event 7");
      assertThat(eventsBeforeFault(bank)).hasSize(DAMAGED - 1);
      // the opening has sequence number 0, so position 6 has 4
      assertCorrupt(
          () -> bank.log().store().readEvents(deposit.value()),
          "dep_1 lacks its event of sequence number 4: after it comes event 7");
    }
  }

  @Test
  void a_deleted_first_event_is_missed_too() {
    delete("position = 1");
    assertCorrupt(this::start, "the log lacks position 1: after it comes event 2");
  }

  @Test
  void a_log_cut_off_at_its_end_is_not_a_log() throws InterruptedException {
    try (var bank = new TestBank(Database.open(access, 4), false)) {
      delete("position > 8");
      assertCorrupt(this::start, "the log ends at position 8, but its head says 10");
      assertThat(eventsBeforeFault(bank)).hasSize(8);
    }
  }

  @Test
  void an_event_beyond_the_head_was_not_written_by_sycee() {
    owner.sql("update log.head set position = 9").update();
    assertCorrupt(this::start, "the log ends at position 10, but its head says 9");
  }

  @Test
  void a_kind_of_event_it_does_not_know_stops_a_program_that_does_not_read_the_log() {
    owner.sql("insert into log.event_kind values ('LoanGranted', 1, 7)").update();
    assertCorrupt(() -> log().start(false), "LoanGranted.1 (the first at position 7)");
  }

  @Test
  void the_books_stop_before_the_damage_and_go_on_when_it_is_repaired() {
    String repair =
        owner
            .sql("select event from log.event where position = " + DAMAGED)
            .query(String.class)
            .single();
    try (var log = log().start(true)) {
      owner.sql(Damage.BROKEN_JSON.sql).update();
      var axon = new AxonAssembly(log, 100).commandsAndBooks(database.pool()).start();
      try {
        var progress = new Progress(database.pool());
        Callers.until(() -> progress.ofBooks() == DAMAGED - 1);
        // 3, 4 and 5
        assertThat(balance()).isEqualTo("3.00");
        assertThat(owner.sql("select max(position) from view.journal_line").query().singleValue())
            .isEqualTo(DAMAGED - 1L);

        owner
            .sql("update log.event set event = ? where position = " + DAMAGED)
            .param(repair)
            .update();
        Callers.until(() -> progress.ofBooks() == HEAD);
        assertThat(balance()).isEqualTo("8.00");
      } finally {
        axon.shutdown();
      }
    }
  }

  private String balance() {
    var balance = new Balances(database.pool()).ofContract(deposit.value()).orElseThrow();
    return balance.creditBalance().decimal().toPlainString();
  }

  private void delete(String where) {
    assertThat(owner.sql("delete from log.event where " + where).update()).isPositive();
  }

  private EventLog log() {
    return new EventLog(
        database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee());
  }

  private void start() {
    log().start(true);
  }

  private static void assertCorrupt(ThrowingCallable reading, String why) {
    assertThatThrownBy(reading).isInstanceOf(CorruptLogException.class).hasMessageContaining(why);
  }

  /// What a processor that starts at the beginning gets, gathering it as Axon does.
  private static List<TrackedEventMessage<?>> eventsBeforeFault(TestBank bank)
      throws InterruptedException {
    var events = new ArrayList<TrackedEventMessage<?>>();
    try (BlockingStream<TrackedEventMessage<?>> stream =
        bank.log().store().openStream(new GlobalSequenceTrackingToken(0))) {
      while (stream.peek().isPresent()) {
        events.add(stream.nextAvailable());
      }
      assertThatThrownBy(() -> stream.hasNextAvailable(1, TimeUnit.SECONDS))
          .isInstanceOf(CorruptLogException.class);
      assertThatThrownBy(stream::nextAvailable).isInstanceOf(CorruptLogException.class);
    }
    return events;
  }
}
