package org.sycee.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sycee.ledger.Event;

/// The one thread that appends to the log. It takes every waiting transaction, writes them with one
/// COPY and one commit, and releases their callers.
///
/// A row lock on `log.head` orders the writers of all programs on the database: positions are dense
/// and none becomes visible before an earlier one. If a row of a group is refused by the database,
/// the group is halved and retried until only the transaction at fault fails.
public final class LogWriter implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LogWriter.class);
  private static final int MAX_ROWS = 4_096;
  private static final long POSTGRES_EPOCH_SECONDS = 946_684_800L;
  private static final PendingTransaction STOP = new PendingTransaction();

  private final DataSource database;
  private final EventTypes types;
  private final AppendGuard guard;
  private final BlockingQueue<PendingTransaction> queue = new LinkedBlockingQueue<>();
  private final Set<Class<?>> recordedKinds = new HashSet<>();
  private final Head head = new Head();
  private final Thread thread;
  private @Nullable Connection connection;
  private volatile boolean closed;

  public LogWriter(DataSource database, EventTypes types, AppendGuard guard) {
    this.database = database;
    this.types = types;
    this.guard = guard;
    this.thread = Thread.ofPlatform().name("log-writer").unstarted(this::run);
  }

  public LogWriter start() {
    thread.start();
    return this;
  }

  /// The highest position this writer knows to be durable, and a way to wait for a higher one.
  public Head head() {
    return head;
  }

  /// Waits until the transaction is durable; throws what prevented it.
  void write(PendingTransaction transaction) {
    queue.add(transaction);
    if (closed && !thread.isAlive()) {
      failWhatIsLeft();
    }
    try {
      transaction.outcome().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void run() {
    var waiting = new ArrayList<PendingTransaction>();
    try {
      while (true) {
        waiting.add(queue.take());
        queue.drainTo(waiting);
        boolean stop = waiting.remove(STOP);
        writeInGroups(waiting);
        waiting.clear();
        if (stop) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      disconnect();
    }
  }

  /// Cuts groups at the maximum size and after a transaction that changes the guard's rule.
  private void writeInGroups(List<PendingTransaction> waiting) {
    var group = new ArrayList<PendingTransaction>();
    int rows = 0;
    for (PendingTransaction transaction : waiting) {
      group.add(transaction);
      rows += transaction.rows().size();
      if (rows >= MAX_ROWS || guard.isChangedBy(transaction.events())) {
        writeGroup(group);
        group = new ArrayList<>();
        rows = 0;
      }
    }
    if (!group.isEmpty()) {
      writeGroup(group);
    }
  }

  private void writeGroup(List<PendingTransaction> group) {
    var admitted = new ArrayList<PendingTransaction>(group.size());
    try {
      long last = append(group, admitted);
      head.advanceTo(last);
      admitted.forEach(transaction -> transaction.outcome().complete(null));
    } catch (SQLException e) {
      rollback();
      if (isCausedByARow(e) && admitted.size() > 1) {
        int half = admitted.size() / 2;
        writeGroup(admitted.subList(0, half));
        writeGroup(admitted.subList(half, admitted.size()));
      } else {
        RuntimeException failure = translate(e);
        admitted.forEach(transaction -> transaction.outcome().completeExceptionally(failure));
      }
    } catch (RuntimeException | Error e) {
      rollback();
      log.error("A group of {} transactions could not be written", group.size(), e);
      group.forEach(transaction -> transaction.outcome().completeExceptionally(e));
    }
  }

  /// Appends the transactions the guard admits and returns the last position.
  private long append(List<PendingTransaction> group, List<PendingTransaction> admitted)
      throws SQLException {
    admitted.addAll(group);
    Connection open = connect();
    try (PreparedStatement lock =
        open.prepareStatement(
            "select position, (extract(epoch from greatest(recorded_at, clock_timestamp()))"
                + " * 1000000)::bigint from log.head for update")) {
      long position;
      long recordedAt;
      try (ResultSet locked = lock.executeQuery()) {
        locked.next();
        position = locked.getLong(1);
        recordedAt = locked.getLong(2);
      }
      guard.catchUpTo(position);
      admitted.removeIf(this::isRefused);
      if (admitted.isEmpty()) {
        open.rollback();
        return position;
      }
      long last = copy(open, admitted, position, recordedAt);
      recordKinds(open, admitted, position);
      moveHead(open, last, recordedAt);
      open.commit();
      remember(admitted, last);
      return last;
    }
  }

  private boolean isRefused(PendingTransaction transaction) {
    var objection = guard.objection(transaction.events());
    objection.ifPresent(transaction.outcome()::completeExceptionally);
    return objection.isPresent();
  }

  private static long copy(
      Connection open, List<PendingTransaction> admitted, long before, long recordedAt)
      throws SQLException {
    long sincePostgresEpoch = recordedAt - POSTGRES_EPOCH_SECONDS * 1_000_000L;
    long position = before;
    CopyIn copy = open.unwrap(PGConnection.class).getCopyAPI().copyIn(RowEncoder.COPY);
    try {
      var buffer = new CopyBuffer(copy);
      buffer.write(RowEncoder.header());
      for (PendingTransaction transaction : admitted) {
        for (byte[] row : transaction.rows()) {
          RowEncoder.stamp(row, ++position, sincePostgresEpoch);
          buffer.write(row);
        }
      }
      buffer.write(RowEncoder.trailer());
      buffer.flush();
      copy.endCopy();
      return position;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /// Notes a kind of event at its first appearance, in the same transaction.
  private void recordKinds(Connection open, List<PendingTransaction> admitted, long before)
      throws SQLException {
    long position = before;
    for (PendingTransaction transaction : admitted) {
      for (Event event : transaction.events()) {
        position++;
        if (!recordedKinds.contains(event.getClass())) {
          try (PreparedStatement insert =
              open.prepareStatement(
                  "insert into log.event_kind (name, revision, first_position) values (?, ?, ?)"
                      + " on conflict do nothing")) {
            String name = types.nameOf(event.getClass());
            insert.setString(1, name);
            insert.setInt(2, types.revisionOf(name));
            insert.setLong(3, position);
            insert.executeUpdate();
          }
        }
      }
    }
  }

  private void remember(List<PendingTransaction> admitted, long last) {
    var events = new ArrayList<Event>(admitted.size());
    admitted.forEach(transaction -> events.addAll(transaction.events()));
    events.forEach(event -> recordedKinds.add(event.getClass()));
    guard.appended(events, last);
  }

  private static void moveHead(Connection open, long position, long recordedAt)
      throws SQLException {
    try (PreparedStatement update =
        open.prepareStatement(
            "update log.head set position = ?,"
                + " recorded_at = timestamptz 'epoch' + ? * interval '1 microsecond'")) {
      update.setLong(1, position);
      update.setLong(2, recordedAt);
      update.executeUpdate();
    }
  }

  /// Classes 22 (data), 23 (integrity) and 54 (limits) are the fault of a row, not of the database.
  private static boolean isCausedByARow(SQLException e) {
    String state = e.getSQLState();
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
  }

  private RuntimeException translate(SQLException e) {
    if ("23505".equals(e.getSQLState()) && e instanceof PSQLException violation) {
      var message = violation.getServerErrorMessage();
      String constraint = message == null ? null : message.getConstraint();
      if ("event_transaction_key".equals(constraint)) {
        return new DuplicateTransactionException(e);
      }
      if ("event_stream_key".equals(constraint)) {
        return new ConcurrencyException("another program has moved the aggregate on", e);
      }
    }
    if (isCausedByARow(e)) {
      return new IllegalStateException("the database refuses the event: " + e.getMessage(), e);
    }
    disconnect();
    return new LogUnavailableException("the database did not take the events", e);
  }

  private Connection connect() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = database.getConnection();
      open.setAutoCommit(false);
      connection = open;
    }
    return open;
  }

  private void rollback() {
    Connection open = connection;
    if (open != null) {
      try {
        open.rollback();
      } catch (SQLException e) {
        log.warn("The connection of the log writer is broken; it will be opened again", e);
        disconnect();
      }
    }
  }

  private void disconnect() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        log.debug("Closing a broken connection failed", e);
      }
    }
  }

  /// Writes what is waiting, then stops; what comes later fails.
  @Override
  public void close() {
    closed = true;
    queue.add(STOP);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    failWhatIsLeft();
  }

  private void failWhatIsLeft() {
    var late = new ArrayList<PendingTransaction>();
    queue.drainTo(late);
    var closedLog = new IllegalStateException("the log is closed");
    late.forEach(transaction -> transaction.outcome().completeExceptionally(closedLog));
  }
}
