package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.Callers;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import tools.jackson.core.JacksonException;

class LogWriterTest {
  private static final String CONNECTION = "the writer of this test";

  private final DatabaseAccess access = TestDatabases.empty();
  private final Database database = Database.open(access, 8);
  private final JdbcClient admin =
      JdbcClient.create(Database.unpooled(access.url(), access.admin().orElseThrow()));
  private final LogReader reader = new LogReader(database.pool());
  private final LogProgram program = new LogProgram(named(database));

  private static PGSimpleDataSource named(Database database) {
    var connections = (PGSimpleDataSource) database.unpooled();
    connections.setApplicationName(CONNECTION);
    return connections;
  }

  @AfterEach
  void close() {
    program.close();
    database.close();
  }

  private List<String> storedTransactions() {
    return reader.after(0, 100_000).stream().map(StoredEvent::transactionId).toList();
  }

  @Test
  void a_row_the_database_refuses_fails_only_its_own_caller() throws SQLException {
    // PostgreSQL stores no text with a character of value zero (SQLSTATE 22021)
    var failures =
        whileTheHeadIsHeld(() ->
            Callers.start(100, i -> program.append("t" + i, i == 57 ? "dep_\0" : "dep_" + i, 0)));
    for (int i = 0; i < 100; i++) {
      if (i == 57) {
        assertThat(failures.get(i))
            .hasValueSatisfying(failure ->
                assertThat(failure)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the database refuses the event"));
      } else {
        assertThat(failures.get(i)).as("caller %d", i).isEmpty();
      }
    }
    assertThat(storedTransactions()).hasSize(99).doesNotContain("t57");
  }

  @Test
  void a_fact_without_json_fails_only_its_own_caller() throws SQLException {
    var failures =
        whileTheHeadIsHeld(() ->
            Callers.start(
                100,
                i -> {
                  if (i == 57) {
                    program.appendWithoutJson("t57");
                  } else {
                    program.append("t" + i, "dep_" + i, 0);
                  }
                }));
    for (int i = 0; i < 100; i++) {
      if (i == 57) {
        assertThat(failures.get(i))
            .hasValueSatisfying(
                failure -> assertThat(failure).isInstanceOf(JacksonException.class));
      } else {
        assertThat(failures.get(i)).as("caller %d", i).isEmpty();
      }
    }
    assertThat(storedTransactions()).hasSize(99).doesNotContain("t57");
  }

  @Test
  void the_first_group_notes_its_kind_of_event_once() throws SQLException {
    whileTheHeadIsHeld(() -> Callers.start(100, i -> program.append("t" + i, "dep_" + i, 0)));
    assertThat(reader.kinds()).containsExactly(new LogCheck.EventKind("DepositClosed", 1, 1));
  }

  @Test
  void a_transaction_beyond_the_size_of_a_group_is_stored_whole() {
    program.append("large", "dep_1", LongStream.range(0, 10_000).toArray());
    assertThat(program.groups()).containsExactly(10_000);
    assertThat(reader.headPosition()).isEqualTo(10_000);
  }

  @Test
  void two_programs_share_one_sequence_of_positions() {
    try (var other = new LogProgram(database.unpooled())) {
      var failures =
          Callers.run(
              200, i -> (i % 2 == 0 ? program : other).append("t" + i, "dep_" + i, 0, 1, 2, 3, 4));
      assertThat(failures).containsOnly(Optional.empty());
    }
    // a gap would be refused by the reader
    assertThat(reader.after(0, 10_000)).hasSize(1_000);
    assertThat(reader.headPosition()).isEqualTo(1_000);
  }

  @Test
  void recorded_at_does_not_go_back_when_the_clock_does() {
    admin.sql("update log.head set recorded_at = '2999-01-01 00:00:00.123456Z'").update();
    program.append("t1", "dep_1", 0);
    program.append("t2", "dep_1", 1);
    assertThat(reader.after(0, 10))
        .extracting(StoredEvent::recordedAt)
        .containsOnly(Instant.parse("2999-01-01T00:00:00.123456Z"));
  }

  @Test
  void recorded_at_is_the_time_of_the_database() {
    OffsetDateTime before = now();
    program.append("t1", "dep_1", 0);
    assertThat(reader.after(0, 10).getFirst().recordedAt())
        .isBetween(before.toInstant(), now().toInstant());
  }

  private OffsetDateTime now() {
    return admin.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
  }

  @Nested
  class When_its_connection_dies {

    @Test
    void the_callers_in_flight_fail_and_the_next_are_served() throws SQLException {
      var failures =
          whileTheHeadIsHeld(() -> {
            Callers callers = Callers.start(1, i -> program.append("t" + i, "dep_" + i, 0));
            Callers.until(() -> isWaitingForTheHead());
            terminateWriter();
            return callers;
          });
      assertThat(failures.getFirst())
          .hasValueSatisfying(
              failure -> assertThat(failure).isInstanceOf(LogUnavailableException.class));
      program.append("next", "dep_next", 0);
      assertThat(storedTransactions()).containsExactly("next");
    }

    @Test
    void the_first_caller_after_it_fails_and_may_repeat() {
      program.append("before", "dep_1", 0);
      terminateWriter();
      assertThatThrownBy(() -> program.append("during", "dep_1", 1))
          .isInstanceOf(LogUnavailableException.class);
      program.append("during", "dep_1", 1);
      assertThat(storedTransactions()).containsExactly("before", "during");
    }
  }

  @Nested
  class When_it_closes {

    @Test
    void what_is_waiting_is_written() throws SQLException {
      var failures =
          whileTheHeadIsHeld(() -> {
            Callers callers =
                Callers.start(100, i -> program.append("t" + i, "dep_" + i, 0)).awaitWaiting();
            Callers.start(1, _ -> program.close()).awaitWaiting();
            return callers;
          });
      assertThat(failures).containsOnly(Optional.empty());
      assertThat(storedTransactions()).hasSize(100);
    }

    @Test
    void later_callers_are_refused() {
      program.close();
      assertThatThrownBy(() -> program.append("late", "dep_1", 0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the log is closed");
    }

    @Test
    void nobody_is_left_waiting() {
      var stored = new AtomicInteger();
      for (int round = 0; round < 20; round++) {
        String prefix = "r" + round + "-";
        var closing = new LogProgram(database.unpooled());
        Callers callers =
            Callers.start(
                64,
                i -> {
                  for (int n = 0; ; n++) {
                    closing.append(prefix + i + "-" + n, "dep_" + prefix + i, n);
                    stored.incrementAndGet();
                  }
                });
        long target = stored.get() + 200L;
        Callers.until(() -> stored.get() > target);
        closing.close();
        assertThat(callers.failures())
            .allSatisfy(
                failure -> assertThat(failure.orElseThrow()).hasMessage("the log is closed"));
      }
      assertThat(reader.headPosition()).isEqualTo(stored.get());
    }
  }

  private List<Optional<Throwable>> whileTheHeadIsHeld(Start start) throws SQLException {
    try (Connection other = database.unpooled().getConnection();
        var sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.execute("select position from log.head for update");
      Callers callers = start.callers().awaitWaiting();
      other.commit();
      return callers.failures();
    }
  }

  private boolean isWaitingForTheHead() {
    return admin
        .sql(
            "select exists (select from pg_stat_activity where application_name = ?"
                + " and wait_event_type = 'Lock')")
        .param(CONNECTION)
        .query(Boolean.class)
        .single();
  }

  /// Waits until the server process is gone.
  private void terminateWriter() {
    assertThat(
            admin
                .sql(
                    "select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                        + " where application_name = ?")
                .param(CONNECTION)
                .query(Boolean.class)
                .list())
        .containsExactly(true);
  }

  @FunctionalInterface
  private interface Start {
    Callers callers();
  }
}
