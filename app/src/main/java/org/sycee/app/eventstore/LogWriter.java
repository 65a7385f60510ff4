package org.sycee.app.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sycee.ledger.Event;
import tools.jackson.core.JacksonException;

/// The one thread that appends to the log. It takes every waiting transaction, writes them with one
/// COPY and one commit, and releases their callers.
///
/// A row lock on `log.head` orders the writers of all programs on the database: positions are dense
/// and none becomes visible before an earlier one. If a row of a group is refused by the database,
/// the group is halved and retried until only the transaction at fault fails.
public final class LogWriter implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LogWriter.class);
  private static final int MAX_ROWS = 4_096;
  private static final PendingTransaction STOP = new PendingTransaction();

  private final WriterConnection connection;
  private final RecordedKinds kinds;
  private final AppendGuard guard;
  private final BlockingQueue<PendingTransaction> queue = new LinkedBlockingQueue<>();
  private final Head head = new Head();
  private final Object committing = new Object();
  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean stopped;

  public LogWriter(DataSource database, EventTypes types, AppendGuard guard) {
    this.connection = new WriterConnection(database);
    this.kinds = new RecordedKinds(types);
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

  /// Learns between two commits: what is in the log then and not known here is another program's.
  void betweenCommits(Runnable learn) {
    synchronized (committing) {
      learn.run();
    }
  }

  /// Waits until the transaction is durable; throws what prevented it.
  void write(PendingTransaction transaction) {
    if (closed) {
      throw logIsClosed();
    }
    queue.add(transaction);
    // The writer empties the queue after it has stopped; who comes later must leave by himself.
    if (stopped && queue.remove(transaction)) {
      throw logIsClosed();
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
      stopped = true;
      connection.drop();
      queue.drainTo(waiting);
      waiting.forEach(late -> late.outcome().completeExceptionally(logIsClosed()));
    }
  }

  private static IllegalStateException logIsClosed() {
    return new IllegalStateException("the log is closed");
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
    var admitted = new ArrayList<>(group);
    try {
      long last = append(admitted);
      head.advanceTo(last);
      admitted.forEach(transaction -> transaction.outcome().complete(null));
    } catch (SQLException | JacksonException e) {
      connection.rollback();
      boolean ofARow = AppendFailure.isCausedByARow(e);
      if (ofARow && admitted.size() > 1) {
        int half = admitted.size() / 2;
        writeGroup(admitted.subList(0, half));
        writeGroup(admitted.subList(half, admitted.size()));
      } else {
        if (!ofARow) {
          connection.drop();
        }
        RuntimeException failure = AppendFailure.of(e);
        admitted.forEach(transaction -> transaction.outcome().completeExceptionally(failure));
      }
    } catch (RuntimeException | Error e) {
      connection.rollback();
      log.error("A group of {} transactions could not be written", group.size(), e);
      group.forEach(transaction -> transaction.outcome().completeExceptionally(e));
    }
  }

  /// Appends the transactions the guard admits, drops the others from the list, and returns the
  /// last position. Positions taken for a group with a refused transaction are given back and taken
  /// anew, so that none is lost.
  private long append(List<PendingTransaction> group) throws SQLException {
    Connection open = connection.open();
    Place place = Place.take(open, rowsOf(group));
    guard.catchUpTo(place.before());
    if (group.removeIf(this::isRefused)) {
      open.rollback();
      return group.isEmpty() ? place.before() : append(group);
    }
    long last = copy(open, group, place);
    kinds.note(open, group, place.before());
    synchronized (committing) {
      open.commit();
      remember(group, last);
    }
    return last;
  }

  private static int rowsOf(List<PendingTransaction> group) {
    int rows = 0;
    for (PendingTransaction transaction : group) {
      rows += transaction.rows().size();
    }
    return rows;
  }

  private boolean isRefused(PendingTransaction transaction) {
    var objection = guard.objection(transaction.events());
    objection.ifPresent(transaction.outcome()::completeExceptionally);
    return objection.isPresent();
  }

  private static long copy(Connection open, List<PendingTransaction> admitted, Place place)
      throws SQLException {
    long position = place.before();
    CopyIn copy = open.unwrap(PGConnection.class).getCopyAPI().copyIn(RowEncoder.COPY);
    try {
      var buffer = new CopyBuffer(copy);
      buffer.write(RowEncoder.header());
      for (PendingTransaction transaction : admitted) {
        for (Supplier<byte[]> each : transaction.rows()) {
          byte[] row = each.get();
          RowEncoder.stamp(row, ++position, place.recordedAt());
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

  private void remember(List<PendingTransaction> admitted, long last) {
    var events = new ArrayList<Event>(admitted.size());
    admitted.forEach(transaction -> events.addAll(transaction.events()));
    kinds.committed(events);
    guard.appended(events, last);
  }

  /// Writes what is waiting, then stops.
  @Override
  public void close() {
    closed = true;
    queue.add(STOP);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
