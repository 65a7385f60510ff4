package org.sycee.projections.balances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.sycee.money.Money;
import org.sycee.projections.Progress;

/// Reads balances and trial balances.
public final class Balances {
  private static final String BALANCE =
      "select entity, branch, book, account, contract, currency, debits, credits, last_position"
          + " from view.account_balance ";

  private final JdbcClient jdbc;
  private final Progress progress;
  private final TransactionTemplate snapshot;

  public Balances(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.progress = new Progress(database);
  }

  /// The balance of a contract; empty if nothing was ever posted to it.
  public Optional<AccountBalance> ofContract(String contract) {
    return jdbc.sql(BALANCE + "where contract = ? and contract <> ''")
        .param(contract)
        .query(Balances::balance)
        .optional();
  }

  /// All balances of an entity, in the order of their accounts.
  public List<AccountBalance> ofEntity(String entity) {
    return jdbc.sql(BALANCE + "where entity = ? order by account, branch, book, contract, currency")
        .param(entity)
        .query(Balances::balance)
        .list();
  }

  /// The legal entities that have books.
  public List<String> entities() {
    return jdbc.sql("select distinct entity from view.account_day order by entity")
        .query(String.class)
        .list();
  }

  /// The last day on which anything was booked in the entity's books.
  public Optional<LocalDate> lastBookingDate(String entity) {
    return jdbc.sql("select max(booking_date) from view.account_day where entity = ?")
        .param(entity)
        .query(LocalDate.class)
        .optional();
  }

  /// The trial balance of an entity at the end of a business day; its lines and its position are of
  /// one moment.
  public TrialBalance trialBalance(String entity, LocalDate date) {
    return snapshot.execute(
        _ -> new TrialBalance(entity, date, progress.ofBooks(), lines(entity, date)));
  }

  private List<TrialBalance.Line> lines(String entity, LocalDate date) {
    return jdbc.sql(
            """
            select account, currency,
              coalesce(sum(debits - credits) filter (where booking_date < :date), 0)::bigint,
              coalesce(sum(debits) filter (where booking_date = :date), 0)::bigint,
              coalesce(sum(credits) filter (where booking_date = :date), 0)::bigint
            from view.account_day
            where entity = :entity and booking_date <= :date
            group by account, currency
            order by account, currency\
            """)
        .param("entity", entity)
        .param("date", date)
        .query(Balances::trialBalanceLine)
        .list();
  }

  private static TrialBalance.Line trialBalanceLine(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(2));
    return new TrialBalance.Line(
        row.getString(1),
        currency,
        new Money(currency, row.getLong(3)),
        new Money(currency, row.getLong(4)),
        new Money(currency, row.getLong(5)));
  }

  private static AccountBalance balance(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(6));
    return new AccountBalance(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        new Money(currency, row.getLong(7)),
        new Money(currency, row.getLong(8)),
        row.getLong(9));
  }
}
