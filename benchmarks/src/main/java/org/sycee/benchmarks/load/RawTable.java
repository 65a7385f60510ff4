package org.sycee.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.eventstore.RowEncoder;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.TimeOrderedIds;

/// The database alone: rows of the shape of `log.event`, with its three unique constraints, in a
/// table of their own. Nothing is decided, serialized or ordered; the texts are those of one real
/// deposit, and the positions are counted here.
final class RawTable implements Party {
  private static final String TABLE = "bench_raw";
  private static final int ROWS_PER_COPY = 1_000;
  private static final int MAX_CONNECTIONS = 32;
  private static final String INSERT =
      "insert into bench_raw (position, recorded_at, transaction_id, leg, aggregate_type,"
          + " aggregate_id, sequence, name, revision, event, metadata)"
          + " values (?, now(), ?, 0, 'Deposit', ?, ?, 'FundsDeposited', 1, ?, ?)";
  private static final String COPY = RowEncoder.COPY.replace("log.event", TABLE);
  private static final long MICROS_FROM_1970_TO_2000 = 946_684_800_000_000L;

  private final JdbcClient jdbc;
  private final BlockingQueue<Inserter> inserters = new ArrayBlockingQueue<>(MAX_CONNECTIONS, true);
  private final List<Connection> connections = new ArrayList<>();
  private final AtomicLong positions = new AtomicLong();
  private final AtomicIntegerArray sequences = new AtomicIntegerArray(Accounts.COUNT);
  private final SampleRow sample;

  RawTable(DatabaseAccess access, SampleRow sample) throws SQLException {
    this.sample = sample;
    var database = Server.adminOf(access);
    jdbc = JdbcClient.create(database);
    jdbc.sql("create table bench_raw (like log.event including all)").update();
    jdbc.sql("alter table bench_raw set (autovacuum_vacuum_insert_scale_factor = 0.5)").update();
    for (int i = 0; i < MAX_CONNECTIONS; i++) {
      Connection connection = database.getConnection();
      connections.add(connection);
      inserters.add(new Inserter(connection, connection.prepareStatement(INSERT)));
    }
  }

  @Override
  public List<Scenario> scenarios() {
    var scenarios = new ArrayList<Scenario>();
    for (int callers : Round.CALLERS) {
      scenarios.add(new Scenario(Contender.RAW_ROWS, callers, 1, _ -> insert(), this::storedRows));
    }
    for (int callers : List.of(1, 2)) {
      scenarios.add(
          new Scenario(
              Contender.RAW_COPY,
              callers,
              ROWS_PER_COPY,
              caller -> copy(connections.get(caller)),
              this::storedRows));
    }
    return scenarios;
  }

  private int insert() throws SQLException, InterruptedException {
    Inserter inserter = inserters.take();
    try {
      int account = Accounts.any();
      PreparedStatement insert = inserter.insert;
      insert.setLong(1, positions.incrementAndGet());
      insert.setString(2, TimeOrderedIds.text());
      insert.setString(3, Accounts.id(account).value());
      insert.setLong(4, sequences.getAndIncrement(account));
      insert.setString(5, sample.event());
      insert.setString(6, sample.metadata());
      return insert.executeUpdate();
    } finally {
      inserters.add(inserter);
    }
  }

  private int copy(Connection connection) throws SQLException {
    byte[] event = sample.event().getBytes(StandardCharsets.UTF_8);
    byte[] metadata = sample.metadata().getBytes(StandardCharsets.UTF_8);
    long position = positions.getAndAdd(ROWS_PER_COPY);
    long recordedAt = System.currentTimeMillis() * 1_000 - MICROS_FROM_1970_TO_2000;
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    byte[] header = RowEncoder.header();
    copy.writeToCopy(header, 0, header.length);
    for (int i = 0; i < ROWS_PER_COPY; i++) {
      int account = Accounts.any();
      byte[] row =
          RowEncoder.encode(
              TimeOrderedIds.text(),
              0,
              "Deposit",
              Accounts.id(account).value(),
              sequences.getAndIncrement(account),
              "FundsDeposited",
              1,
              event,
              metadata);
      RowEncoder.stamp(row, ++position, recordedAt);
      copy.writeToCopy(row, 0, row.length);
    }
    byte[] trailer = RowEncoder.trailer();
    copy.writeToCopy(trailer, 0, trailer.length);
    return (int) copy.endCopy();
  }

  private long storedRows() {
    return jdbc.sql("select count(*) from bench_raw").query(Long.class).single();
  }

  /// Every position once, and every account's sequence without a gap.
  @Override
  public void verify() {
    long promised = positions.get();
    boolean complete =
        jdbc.sql(
                "select count(*) = :rows and coalesce(max(position), 0) = :rows"
                    + " and (select coalesce(sum(n), 0) from (select max(sequence) + 1 as n"
                    + " from bench_raw group by aggregate_id) s) = :rows from bench_raw")
            .param("rows", promised)
            .query(Boolean.class)
            .single();
    if (!complete) {
      throw new IllegalStateException(
          "bench_raw does not hold exactly %d rows".formatted(promised));
    }
  }

  @Override
  public void close() {
    Connections.close(connections);
  }

  /// A connection with its statement, which the server has prepared.
  private record Inserter(Connection connection, PreparedStatement insert) {}
}
