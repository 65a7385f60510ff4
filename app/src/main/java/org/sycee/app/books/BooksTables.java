package org.sycee.app.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.sycee.app.books.BooksTotals.Turnover;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.projections.Progress;

/// The tables of the books as they are stored, all at one moment.
public final class BooksTables {
  private final JdbcClient jdbc;
  private final Progress progress;
  private final TransactionTemplate oneMoment;

  public BooksTables(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.progress = new Progress(database);
    this.oneMoment = new TransactionTemplate(new JdbcTransactionManager(database));
    oneMoment.setReadOnly(true);
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// What the books hold at a position of the log.
  record Snapshot(
      long position,
      Map<String, Turnover> balances,
      Map<String, Turnover> days,
      Map<String, String> supervision) {}

  Snapshot read() {
    return oneMoment.execute(
        _ -> new Snapshot(progress.ofBooks(), balances(), days(), SupervisionTables.rows(jdbc)));
  }

  private Map<String, Turnover> balances() {
    var balances = new TreeMap<String, Turnover>();
    jdbc.sql(
            "select entity, branch, book, account, currency, debits, credits, contract,"
                + " last_position from view.account_balance")
        .query(row -> {
          balances.put(
              BooksTotals.balanceKey(
                  unit(row), row.getString(4), row.getString(8), row.getString(5)),
              new Turnover(row.getLong(6), row.getLong(7), row.getLong(9)));
        });
    return balances;
  }

  private Map<String, Turnover> days() {
    var days = new TreeMap<String, Turnover>();
    jdbc.sql(
            "select entity, branch, book, account, currency, debits, credits, booking_date"
                + " from view.account_day")
        .query(row -> {
          days.put(
              BooksTotals.dayKey(
                  unit(row), row.getString(4), row.getString(5), row.getObject(8, LocalDate.class)),
              new Turnover(row.getLong(6), row.getLong(7), 0));
        });
    return days;
  }

  private static AccountingUnit unit(ResultSet row) throws SQLException {
    return new AccountingUnit(row.getString(1), row.getString(2), row.getString(3));
  }
}
