package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The day book is the general ledger (P11): on each account, the journal's lines of the day add up
/// to the day's turnover of the ledger.
final class DayBook implements SupervisionCheck {
  private static final String SQL =
      """
      with book as (
        select branch, account, currency,
          sum(amount) filter (where side = 'DEBIT') as debits,
          sum(amount) filter (where side = 'CREDIT') as credits
        from view.journal_line where entity = :entity and booking_date = :date
        group by branch, account, currency
      ), ledger as (
        select branch, account, currency, sum(debits) as debits, sum(credits) as credits
        from view.account_day where entity = :entity and booking_date = :date
        group by branch, account, currency
      )
      select branch, account, currency, b.debits as book_debits, l.debits as ledger_debits,
        b.credits as book_credits, l.credits as ledger_credits
      from book b full join ledger l using (branch, account, currency)
      order by branch, account, currency\
      """;

  private final JdbcClient jdbc;

  DayBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "DAY_BOOK";
  }

  @Override
  public String rule() {
    return "传票累计数相符: day book = general ledger, account by account";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL).param("entity", entity).param("date", date).query(DayBook::row).list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    var figures = new Figures(row);
    var bookDebits = figures.amount("day book debits", "book_debits", currency);
    var ledgerDebits = figures.amount("ledger debits", "ledger_debits", currency);
    var bookCredits = figures.amount("day book credits", "book_credits", currency);
    var ledgerCredits = figures.amount("ledger credits", "ledger_credits", currency);
    return figures.row(
        RowNames.account(row),
        Figures.same(bookDebits, ledgerDebits) && Figures.same(bookCredits, ledgerCredits));
  }
}
