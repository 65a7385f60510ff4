package org.sycee.app.eventstore;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.Callers;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;

/// A thousand callers in one group, some of whom the log must refuse.
class GroupCommitTest {
  private static final int CALLERS = 1_000;

  /// Callers who append to the aggregate of the caller before them, at the same sequence number.
  private static final List<Integer> COLLIDING = List.of(101, 301, 501, 701, 901);

  /// Callers who use the transaction id of the caller before them.
  private static final List<Integer> REPEATING = List.of(151, 351, 551);

  /// Callers whose aggregate another program has moved on.
  private static final List<Integer> OVERTAKEN = List.of(203, 403);

  /// Callers whose transaction id another program has used.
  private static final List<Integer> REPEATED = List.of(253, 453);

  private final Database database = TestDatabases.migrated();
  private final LogReader reader = new LogReader(database.pool());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyone_who_collides_is_refused_by_name_and_all_others_are_stored_once()
      throws SQLException {
    try (var foreign = new LogProgram(database.unpooled())) {
      OVERTAKEN.forEach(i -> foreign.append("foreign-" + i, "dep_" + i, 0));
      REPEATED.forEach(i -> foreign.append("t" + i, "dep_foreign_" + i, 0));
    }
    List<Optional<Throwable>> failures;
    try (var program = new LogProgram(database.unpooled())) {
      failures = inOneGroup(program);
      // all wait behind at most one group in flight, so the larger of the two has half of them
      assertThat(Collections.max(program.groups())).isGreaterThanOrEqualTo(CALLERS / 2);
    }

    COLLIDING.forEach(i -> assertOneOf(failures, i - 1, i, ConcurrencyException.class));
    REPEATING.forEach(i -> assertOneOf(failures, i - 1, i, DuplicateTransactionException.class));
    OVERTAKEN.forEach(i -> assertFailed(failures, i, ConcurrencyException.class));
    REPEATED.forEach(i -> assertFailed(failures, i, DuplicateTransactionException.class));
    // 5 pairs and 3 pairs lose one caller each, 2 and 2 were lost before they began
    assertThat(failures.stream().filter(Optional::isPresent)).hasSize(5 + 3 + 2 + 2);

    List<StoredEvent> stored = reader.after(0, 10_000);
    assertStoredOnce(failures, stored);
    assertInOrder(stored);
  }

  /// Holds the head of the log until all callers wait for it.
  private List<Optional<Throwable>> inOneGroup(LogProgram program) throws SQLException {
    try (Connection other = database.unpooled().getConnection();
        var sql = other.createStatement()) {
      other.setAutoCommit(false);
      sql.execute("select position from log.head for update");
      Callers callers = Callers.start(CALLERS, i -> append(program, i)).awaitWaiting();
      other.commit();
      return callers.failures();
    }
  }

  private static void append(LogProgram program, int i) {
    String transaction = "t" + (REPEATING.contains(i) ? i - 1 : i);
    String aggregate = "dep_" + (COLLIDING.contains(i) ? i - 1 : i);
    program.append(transaction, aggregate, sequencesOf(i));
  }

  /// Every tenth caller appends three facts.
  private static long[] sequencesOf(int i) {
    return LongStream.range(0, i % 10 == 0 ? 3 : 1).toArray();
  }

  private static void assertOneOf(
      List<Optional<Throwable>> failures, int one, int other, Class<?> name) {
    List<Throwable> failed =
        IntStream.of(one, other).mapToObj(failures::get).flatMap(Optional::stream).toList();
    assertThat(failed).as("callers %d and %d", one, other).singleElement().isInstanceOf(name);
  }

  private static void assertFailed(List<Optional<Throwable>> failures, int i, Class<?> name) {
    assertThat(failures.get(i))
        .as("caller %d", i)
        .hasValueSatisfying(failure -> assertThat(failure).isInstanceOf(name));
  }

  private static void assertStoredOnce(
      List<Optional<Throwable>> failures, List<StoredEvent> stored) {
    long byCallers =
        IntStream.range(0, CALLERS)
            .filter(i -> failures.get(i).isEmpty())
            .mapToLong(i -> sequencesOf(i).length)
            .sum();
    assertThat(stored).hasSize((int) byCallers + OVERTAKEN.size() + REPEATED.size());
    var byTransaction = stored.stream().collect(groupingBy(StoredEvent::transactionId));
    for (int i = 0; i < CALLERS; i++) {
      if (failures.get(i).isEmpty() && !REPEATING.contains(i)) {
        assertThat(byTransaction.get("t" + i)).as("t%d", i).hasSize(sequencesOf(i).length);
      }
    }
  }

  private static void assertInOrder(List<StoredEvent> stored) {
    assertThat(stored)
        .extracting(StoredEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, stored.size()).boxed().toList());
    assertThat(stored).extracting(StoredEvent::recordedAt).isSorted();
    stored.stream()
        .collect(groupingBy(StoredEvent::aggregateId))
        .forEach((id, events) ->
            assertThat(events)
                .as(id)
                .extracting(StoredEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(0, events.size()).boxed().toList()));
  }
}
