package org.sycee.app;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.Origin;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.books.EntriesCheck;
import org.sycee.app.database.Database;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogCheck;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.projections.Progress;

/// A whole program on a database, without Spring: log, aggregates and, if wanted, the books.
public final class TestBank implements AutoCloseable {
  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  public static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/BANKING");
  public static final Origin TESTER = new Origin("tester", "test");

  private final Database database;
  private final EventLog log;
  private final Configuration axon;
  private final CommandDesk desk;
  private final AtomicInteger transactions = new AtomicInteger();

  public TestBank(Database database, boolean books) {
    this(database, database.unpooled(), books);
  }

  /// A bank whose log writer takes its connection from `writing`.
  public TestBank(Database database, DataSource writing, boolean books) {
    this.database = database;
    this.log =
        new EventLog(database.pool(), writing, Modules.events(), EventHistory.ofSycee())
            .start(true);
    var assembly = new AxonAssembly(log, 200_000);
    this.axon =
        (books ? assembly.commandsAndBooks(database.pool()) : assembly.commands())
            .buildConfiguration();
    axon.start();
    this.desk = new CommandDesk(axon.commandBus(), log);
  }

  public Database database() {
    return database;
  }

  public EventLog log() {
    return log;
  }

  public Configuration axon() {
    return axon;
  }

  public CommandDesk desk() {
    return desk;
  }

  public CommandDesk.Outcome submit(Command command) {
    return desk.submit(command, TESTER);
  }

  /// Returns once the books include everything stored so far.
  public TestBank awaitBooks() {
    long head = log.reader().headPosition();
    var progress = new Progress(database.pool());
    Callers.until(() -> progress.ofBooks() >= head);
    return this;
  }

  /// Who keeps the books of this bank.
  public BooksKeeper keeper() {
    return new BooksKeeper(axon, log.reader()::headPosition, new Progress(database.pool()));
  }

  /// The end of a day with all its steps.
  public EndOfDay endOfDay() {
    return EndOfDay.of(desk, log, keeper(), database.pool());
  }

  /// Every entry of the log worked out again from its event.
  public EntriesCheck.Result entries() {
    var check = new EntriesCheck(log);
    new LogCheck(log.reader(), log.types(), log.json()).requireReadable(check::next);
    return check.result();
  }

  public TransactionId next() {
    return new TransactionId("t" + transactions.incrementAndGet());
  }

  public TestBank openDay() {
    submit(new OpenBusinessDay(next(), UNIT.entity(), DAY));
    return this;
  }

  public DepositId openDeposit(String name) {
    var id = new DepositId("dep_" + name);
    submit(new OpenDeposit(next(), id, terms(), DAY));
    return id;
  }

  public static DepositTerms terms() {
    return new DepositTerms(new CustomerId("cus_1"), Holder.INDIVIDUAL, UNIT, Money.of("CNY", "0"));
  }

  public static DepositFunds deposit(TransactionId id, DepositId deposit, String amount) {
    return new DepositFunds(id, deposit, Money.of("CNY", amount), Channel.CASH, DAY, DAY, "");
  }

  public static WithdrawFunds withdraw(TransactionId id, DepositId deposit, String amount) {
    return new WithdrawFunds(id, deposit, Money.of("CNY", amount), Channel.CASH, DAY, DAY, "");
  }

  @Override
  public void close() {
    axon.shutdown();
    log.close();
    database.close();
  }
}
