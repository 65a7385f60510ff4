package org.sycee.app.axonserver;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sycee.app.axonserver.CommandTargets.Target;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.ledger.TransactionId;

/// Who may decide a transaction, told by PostgreSQL to all nodes.
///
/// A claim is two things: a committed row, which survives a crash and so tells the next node to
/// look for the transaction's events before it decides; and a lock of the database session, which
/// the database drops when the node dies, and which is held until the events are stored. Ids share
/// 1,024 locks, so that the largest batch fits into the server's lock table.
final class TransactionClaims {
  private static final Logger log = LoggerFactory.getLogger(TransactionClaims.class);
  private static final int IDS = 0x53_59_43_31;
  private static final int DAYS = 0x53_59_43_32;
  private static final int STRIPES = 1_024;
  private static final int ALIVE_SECONDS = 5;

  private final DataSource database;
  private final int patienceMillis;

  /// `patienceMillis` is how long a claim waits for another node that holds it.
  TransactionClaims(DataSource database, int patienceMillis) {
    this.database = database;
    this.patienceMillis = patienceMillis;
  }

  /// Claims the transactions; waits while another node decides one of them.
  ///
  /// `alone` keeps all other commands of all nodes out: for closing a business day, which nothing
  /// may overtake.
  Claim claim(List<Target> targets, String fingerprint, boolean alone) {
    Connection session = null;
    try {
      session = database.getConnection();
      lock(session, targets, alone);
      return new Claim(session, targets, fingerprint, insert(session, targets, fingerprint));
    } catch (SQLException e) {
      if (session != null) {
        release(session);
      }
      throw new LogUnavailableException(
          "the transaction could not be claimed, nothing was stored: " + e.getMessage(), e);
    }
  }

  /// The claims on these transactions by whatever commands made them.
  List<Target> claimsOf(List<Target> targets) {
    try (Connection connection = database.getConnection()) {
      return read(connection, targets);
    } catch (SQLException e) {
      throw new LogUnavailableException("the claims cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Target> read(Connection connection, List<Target> targets)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select transaction_id, aggregate_id from log.transaction_claim"
                + " where transaction_id = any(?) order by transaction_id")) {
      select.setArray(1, ids(connection, targets));
      var found = new ArrayList<Target>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(new Target(new TransactionId(row.getString(1)), row.getString(2)));
        }
      }
      return found;
    }
  }

  /// Takes the locks of the session in one order on all nodes: the day first, then ascending.
  private void lock(Connection session, List<Target> targets, boolean alone) throws SQLException {
    session.setAutoCommit(false);
    try (var timeout = session.createStatement();
        PreparedStatement day =
            session.prepareStatement(
                alone ? "select pg_advisory_lock(?, 0)" : "select pg_advisory_lock_shared(?, 0)");
        PreparedStatement id =
            session.prepareStatement("select pg_advisory_lock(?, stripe) from unnest(?) stripe")) {
      timeout.execute("set local lock_timeout = " + patienceMillis);
      day.setInt(1, DAYS);
      day.execute();
      var stripes = new TreeSet<Integer>();
      for (Target target : targets) {
        stripes.add(Math.floorMod(target.transactionId().value().hashCode(), STRIPES));
      }
      id.setInt(1, IDS);
      id.setArray(2, session.createArrayOf("integer", stripes.toArray()));
      id.execute();
    }
    session.commit();
    session.setAutoCommit(true);
  }

  /// Writes and commits the claims; returns those that were there before.
  private static List<Target> insert(Connection session, List<Target> targets, String fingerprint)
      throws SQLException {
    try (PreparedStatement insert =
        session.prepareStatement(
            "insert into log.transaction_claim (transaction_id, fingerprint, aggregate_id)"
                + " select id, ?, aggregate from unnest(?, ?) claim (id, aggregate)"
                + " on conflict do nothing")) {
      insert.setString(1, fingerprint);
      insert.setArray(2, ids(session, targets));
      insert.setArray(3, aggregates(session, targets));
      int fresh = insert.executeUpdate();
      return fresh == targets.size() ? List.of() : read(session, targets);
    }
  }

  private static Array ids(Connection connection, List<Target> targets) throws SQLException {
    return connection.createArrayOf(
        "text", targets.stream().map(target -> target.transactionId().value()).toArray());
  }

  private static Array aggregates(Connection connection, List<Target> targets) throws SQLException {
    return connection.createArrayOf("text", targets.stream().map(Target::aggregateId).toArray());
  }

  /// Gives the locks and the session back; a session that cannot say so is cut off, which frees the
  /// locks as well.
  private static void release(Connection session) {
    try (session) {
      try (var unlock = session.createStatement()) {
        if (!session.getAutoCommit()) {
          session.rollback();
          session.setAutoCommit(true);
        }
        unlock.execute("select pg_advisory_unlock_all()");
      } catch (SQLException e) {
        log.warn("A session that held claims is broken; the database frees them", e);
        session.abort(Runnable::run);
      }
    } catch (SQLException e) {
      log.debug("Closing a broken session failed", e);
    }
  }

  /// Transactions that only this thread may decide until it releases them.
  static final class Claim {
    private final Connection session;
    private final List<Target> targets;
    private final String fingerprint;
    private final List<Target> earlier;

    private Claim(
        Connection session, List<Target> targets, String fingerprint, List<Target> earlier) {
      this.session = session;
      this.targets = targets;
      this.fingerprint = fingerprint;
      this.earlier = earlier;
    }

    /// The claims to look into if any was there before, because its command may have been booked;
    /// empty if this is the first command to claim these transactions.
    List<Target> earlier() {
      return earlier;
    }

    /// Makes earlier claims, whose commands have booked nothing, those of this command.
    void takeOver() {
      try (PreparedStatement update =
          session.prepareStatement(
              "update log.transaction_claim held"
                  + " set fingerprint = ?, aggregate_id = claim.aggregate"
                  + " from unnest(?, ?) claim (id, aggregate)"
                  + " where held.transaction_id = claim.id")) {
        update.setString(1, fingerprint);
        update.setArray(2, ids(session, targets));
        update.setArray(3, aggregates(session, targets));
        update.executeUpdate();
      } catch (SQLException e) {
        throw lost(e);
      }
    }

    /// Refuses to go on if the database has dropped the session, and with it the locks.
    void requireHeld() {
      try {
        if (!session.isValid(ALIVE_SECONDS)) {
          throw lost(new SQLException("the session has ended"));
        }
      } catch (SQLException e) {
        throw lost(e);
      }
    }

    void release() {
      TransactionClaims.release(session);
    }

    private static LogUnavailableException lost(SQLException cause) {
      return new LogUnavailableException(
          "the claim on the transaction was lost, nothing was stored: " + cause.getMessage(),
          cause);
    }
  }
}
