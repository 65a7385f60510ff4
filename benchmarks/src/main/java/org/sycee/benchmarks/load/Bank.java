package org.sycee.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.Modules;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.PlainAxon;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.ledger.Command;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.DepositCommand;

/// Sycee as it runs, but for its web server and its books: the log, the aggregates, the desk.
public final class Bank implements Party {
  private static final int CACHED_AGGREGATES = 200_000;
  private static final int HOT_CALLERS = 64;
  private static final List<Integer> BULK_CALLERS = List.of(1, 4);
  private static final List<Integer> TRANSFER_CALLERS = List.of(16, 64, 256);
  private static final String BALANCES =
      "select aggregate_id as id, sum(case name when 'TransferSent' then -1 else 1 end"
          + " * (substring(event::json ->> 'amount' from 5)::numeric * 100)::bigint)::bigint"
          + " as balance from log.event"
          + " where name in ('FundsDeposited', 'TransferSent', 'TransferReceived')"
          + " group by aggregate_id";

  private final Database database;
  private final EventLog log;
  private final Configuration axon;
  private final CommandDesk desk;
  private final Accounts accounts;

  private Bank(Database database, Accounts accounts) {
    this.database = database;
    this.accounts = accounts;
    this.log =
        new EventLog(database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee())
            .start(false);
    this.axon = new AxonAssembly(log, CACHED_AGGREGATES).commands().buildConfiguration();
    axon.start();
    this.desk = new CommandDesk(axon.commandBus(), log);
  }

  /// On a new database: opens the business day and all deposits, and gives them a history.
  public static Bank open(Database database) {
    var bank = new Bank(database, new Accounts());
    bank.submit(
        new OpenBusinessDay(TimeOrderedIds.transaction(), Accounts.UNIT.entity(), Accounts.DAY));
    bank.accounts.open(bank::submit);
    bank.accounts.giveHistory(bank::submit);
    return bank;
  }

  /// Another program on the database of this one, with caches of its own.
  Bank another() {
    return new Bank(database, accounts);
  }

  public EventLog log() {
    return log;
  }

  public void submit(Command command) {
    if (desk.submit(command, Accounts.ORIGIN) != CommandDesk.Outcome.BOOKED) {
      throw new IllegalStateException(command + " was booked before");
    }
  }

  /// Past the desk: no fingerprint, no recognition, no second attempt.
  void send(Command command) {
    PlainAxon.send(axon.commandBus(), command);
  }

  Accounts accounts() {
    return accounts;
  }

  @Override
  public List<Scenario> scenarios() {
    var scenarios = new ArrayList<Scenario>();
    for (int callers : Round.CALLERS) {
      scenarios.add(
          new Scenario(Contender.BUS, callers, 1, _ -> depositByBus(), log.reader()::headPosition));
    }
    for (int callers : Round.CALLERS) {
      scenarios.add(
          new Scenario(
              Contender.DESK,
              callers,
              1,
              _ -> deposit(Accounts.any()),
              log.reader()::headPosition));
    }
    scenarios.add(
        new Scenario(Contender.HOT, HOT_CALLERS, 1, _ -> deposit(0), log.reader()::headPosition));
    for (int callers : BULK_CALLERS) {
      int share = Accounts.COUNT / callers;
      scenarios.add(
          new Scenario(
              Contender.BULK,
              callers,
              Accounts.PER_BULK,
              caller -> bulk(caller * share, share),
              log.reader()::headPosition));
    }
    for (int callers : TRANSFER_CALLERS) {
      scenarios.add(
          new Scenario(
              Contender.TRANSFERS, callers, 1, _ -> transfer(), log.reader()::headPosition));
    }
    return scenarios;
  }

  private int depositByBus() {
    int account = Accounts.any();
    send(Accounts.deposit(account));
    accounts.deposited(account);
    return 1;
  }

  private int deposit(int account) {
    submit(Accounts.deposit(account));
    accounts.deposited(account);
    return 1;
  }

  /// Callers have accounts of their own: a bulk holds the locks of all its deposits to its end.
  private int bulk(int first, int share) {
    var drawn = new int[Accounts.PER_BULK];
    var commands = new ArrayList<DepositCommand>(Accounts.PER_BULK);
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = first + Accounts.any() % share;
      commands.add(Accounts.deposit(drawn[i]));
    }
    submit(Accounts.together(commands));
    for (int account : drawn) {
      accounts.deposited(account);
    }
    return drawn.length;
  }

  private int transfer() {
    int from = Accounts.any();
    int to = (from + 1 + Accounts.any() % (Accounts.COUNT - 1)) % Accounts.COUNT;
    submit(Accounts.transfer(from, to));
    accounts.transferred(from, to);
    return 2;
  }

  /// The log is dense, its head is right, and every balance is the sum of what was promised.
  @Override
  public void verify() {
    JdbcClient jdbc = JdbcClient.create(database.pool());
    boolean dense =
        jdbc.sql(
                "select count(*) = max(position) and max(position) = (select position from"
                    + " log.head) from log.event")
            .query(Boolean.class)
            .single();
    if (!dense) {
      throw new IllegalStateException("the log has gaps, or does not end at its head");
    }
    accounts.requireBalances(Balances.read(jdbc, BALANCES));
  }

  @Override
  public void close() {
    axon.shutdown();
    log.close();
  }
}
