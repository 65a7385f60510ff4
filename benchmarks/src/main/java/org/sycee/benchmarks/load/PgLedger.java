package org.sycee.benchmarks.load;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.benchmarks.Accounts;

/// Transfers by the SQL functions of pgledger (<https://github.com/pgr0ss/pgledger>, MIT), which
/// somebody has installed in a schema of the database. It gets 10,000 accounts of its own.
final class PgLedger implements Party {
  private static final int MAX_CONNECTIONS = 16;
  private static final List<Integer> CALLERS = List.of(16, 64);
  private static final String TRANSFER = "select id from pgledger_create_transfer(?, ?, ?)";

  private final List<Connection> connections = new ArrayList<>();
  private final BlockingQueue<PreparedStatement> idle =
      new ArrayBlockingQueue<>(MAX_CONNECTIONS, true);
  private final JdbcClient jdbc;
  private final List<String> ids;
  private final AtomicLongArray expected = new AtomicLongArray(Accounts.COUNT);

  PgLedger(DatabaseAccess access, String schema) throws SQLException {
    var database = Server.adminOf(access);
    for (int i = 0; i < MAX_CONNECTIONS; i++) {
      Connection connection = database.getConnection();
      connection.setSchema(schema);
      connections.add(connection);
      idle.add(connection.prepareStatement(TRANSFER));
    }
    Connection another = database.getConnection();
    another.setSchema(schema);
    connections.add(another);
    jdbc = JdbcClient.create(new SingleConnectionDataSource(another, true));
    ids =
        jdbc.sql(
                "select (pgledger_create_account('sycee benchmark ' || n, 'CNY')).id"
                    + " from generate_series(1, ?) n")
            .param(Accounts.COUNT)
            .query(String.class)
            .list();
  }

  @Override
  public List<Scenario> scenarios() {
    return CALLERS.stream()
        .map(callers ->
            new Scenario(Contender.PGLEDGER, callers, 1, _ -> transfer(), this::storedTransfers))
        .toList();
  }

  private int transfer() throws SQLException, InterruptedException {
    int from = Accounts.any();
    int to = (from + 1 + Accounts.any() % (Accounts.COUNT - 1)) % Accounts.COUNT;
    PreparedStatement transfer = idle.take();
    try {
      transfer.setString(1, ids.get(from));
      transfer.setString(2, ids.get(to));
      transfer.setBigDecimal(3, BigDecimal.ONE);
      transfer.executeQuery().close();
    } finally {
      idle.add(transfer);
    }
    expected.decrementAndGet(from);
    expected.incrementAndGet(to);
    return 1;
  }

  private long storedTransfers() {
    return jdbc.sql("select count(*) from pgledger_transfers").query(Long.class).single();
  }

  @Override
  public void verify() {
    var balances =
        Balances.read(jdbc, "select id, balance::bigint as balance from pgledger_accounts");
    for (int account = 0; account < Accounts.COUNT; account++) {
      Long balance = balances.get(ids.get(account));
      if (balance == null || balance != expected.get(account)) {
        throw new IllegalStateException(
            "pgledger: account %s must have %d and has %s"
                .formatted(ids.get(account), expected.get(account), balance));
      }
    }
  }

  @Override
  public void close() {
    Connections.close(connections);
  }
}
