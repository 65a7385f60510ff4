package org.sycee.benchmarks.load;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.eventstore.EventJson;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.PlainAxon;

/// Axon as its manual sets it up on PostgreSQL: `EmbeddedEventStore`, `JdbcEventStorageEngine`, its
/// own table and indexes, a pooled connection for each command, no cache. Its JSON is ours, which
/// is shorter than what a plain mapper would make of the same records.
final class StockAxon implements Party {
  private static final int MAX_CONNECTIONS = 32;
  private static final String BALANCES =
      "select \"aggregateidentifier\" as id,"
          + " sum((substring(convert_from(payload, 'UTF8')::json ->> 'amount' from 5)::numeric"
          + " * 100)::bigint)::bigint as balance"
          + " from DomainEventEntry where payloadType like '%FundsDeposited'"
          + " group by aggregateIdentifier";

  private static final String HISTORY =
      """
      insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier,
        metaData, payload, payloadType, timeStamp)
      select aggregate_id, sequence, aggregate_type, transaction_id || '/' || leg,
        convert_to(metadata, 'UTF8'), convert_to(event, 'UTF8'),
        'org.sycee.ledger.deposit.DepositEvent$' || name,
        to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
      from log.event
      where aggregate_type = 'Deposit'
      order by position
      """;

  private final HikariDataSource pool;
  private final PlainAxon axon;
  private final JdbcClient jdbc;
  private final Accounts accounts;

  /// Starts with the events of these accounts in the log of Sycee.
  StockAxon(DatabaseAccess access, Accounts accounts) {
    this.accounts = accounts.copy();
    var config = new HikariConfig();
    config.setPoolName("stock-axon");
    config.setDataSource(Server.adminOf(access));
    config.setMaximumPoolSize(MAX_CONNECTIONS);
    pool = new HikariDataSource(config);
    jdbc = JdbcClient.create(pool);
    var transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
    var connections =
        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
    Serializer serializer =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configured).build();
    var engine =
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
    jdbc.sql(HISTORY).update();
    jdbc.sql("analyze DomainEventEntry").update();
    var store = EmbeddedEventStore.builder().storageEngine(engine).build();
    axon = new PlainAxon(store, transactions, Optional.empty());
  }

  @Override
  public List<Scenario> scenarios() {
    var scenarios = new ArrayList<Scenario>();
    for (int callers : Round.CALLERS) {
      scenarios.add(new Scenario(Contender.STOCK, callers, 1, _ -> deposit(), this::storedRows));
    }
    return scenarios;
  }

  private int deposit() {
    int account = Accounts.any();
    axon.send(Accounts.deposit(account));
    accounts.deposited(account);
    return 1;
  }

  private long storedRows() {
    return jdbc.sql("select count(*) from DomainEventEntry").query(Long.class).single();
  }

  @Override
  public void verify() {
    accounts.requireBalances(Balances.read(jdbc, BALANCES));
  }

  @Override
  public void close() {
    axon.close();
    pool.close();
  }
}
