package org.sycee.projections.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.projections.AccountColumns;

/// What the journal of some legal entities holds, told before it is read line by line.
public final class JournalContents {
  private final JdbcClient jdbc;

  public JournalContents(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// How many entries have a line in the books of the entities.
  public long entries(List<String> entities) {
    return jdbc.sql("select count(distinct position) from view.journal_line where entity in (:of)")
        .param("of", entities)
        .query(Long.class)
        .single();
  }

  /// The day of the first booking on each account in each currency, in the order of the accounts.
  public List<FirstBooking> firstBookings(List<String> entities) {
    return jdbc.sql(
            """
            select entity, branch, book, account, contract, currency, min(booking_date)
            from view.journal_line
            where entity in (:of)
            group by entity, branch, book, account, contract, currency
            order by entity, branch, book, account, contract, currency\
            """)
        .param("of", entities)
        .query(JournalContents::firstBooking)
        .list();
  }

  private static FirstBooking firstBooking(ResultSet row, int number) throws SQLException {
    return new FirstBooking(
        AccountColumns.account(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5)),
        Currency.getInstance(row.getString(6)),
        row.getObject(7, LocalDate.class));
  }

  /// When an account was first booked on in a currency.
  public record FirstBooking(LedgerAccount account, Currency currency, LocalDate date) {}
}
