package org.sycee.projections.balances;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.money.Money;
import org.sycee.projections.Progress;

/// Reads balances and trial balances.
public final class Balances {
  private static final String BALANCE =
      "select entity, branch, book, account, contract, currency, debits, credits, last_position"
          + " from view.account_balance ";

  private final JdbcClient jdbc;

  public Balances(DataSource database) {
    this.jdbc = JdbcClient.create(database);
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

  /// The balances of one account in all books of an entity, in the order of these.
  public List<AccountBalance> ofAccount(String entity, AccountCode account) {
    return jdbc.sql(
            BALANCE + "where entity = ? and account = ? order by branch, book, contract, currency")
        .params(entity, account.toString())
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

  /// The trial balance of an entity at the end of a business day; its lines and its position come
  /// from one statement, so they are of one moment.
  public TrialBalance trialBalance(String entity, LocalDate date) {
    var lines = new ArrayList<TrialBalance.Line>();
    long position =
        jdbc.sql(
                """
                select progress.position, account, currency,
                  sum(debits - credits) filter (where booking_date < :date),
                  sum(debits) filter (where booking_date = :date),
                  sum(credits) filter (where booking_date = :date)
                from view.progress
                left join view.account_day on entity = :entity and booking_date <= :date
                where progress.name = :books
                group by progress.position, account, currency
                order by account, currency\
                """)
            .param("entity", entity)
            .param("date", date)
            .param("books", Progress.BOOKS)
            .query((row, _) -> {
              if (row.getString(2) != null) {
                lines.add(trialBalanceLine(row));
              }
              return row.getLong(1);
            })
            .list()
            .getFirst();
    return new TrialBalance(entity, date, position, lines);
  }

  private static TrialBalance.Line trialBalanceLine(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(3));
    return new TrialBalance.Line(
        row.getString(2),
        currency,
        sum(currency, row, 4),
        sum(currency, row, 5),
        sum(currency, row, 6));
  }

  /// A sum over no rows is null; a sum beyond 64 bits is an error, never a wrong number.
  private static Money sum(Currency currency, ResultSet row, int column) throws SQLException {
    BigDecimal sum = row.getBigDecimal(column);
    return new Money(currency, sum == null ? 0 : sum.longValueExact());
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
