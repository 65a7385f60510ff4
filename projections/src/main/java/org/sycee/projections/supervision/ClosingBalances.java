package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 当日各存栏正确 (P11): what the day report says an account closed with is what the general ledger comes
/// to, from its first day to this one.
final class ClosingBalances implements SupervisionCheck {
  private static final String SQL =
      """
      with report as (
        select branch, account, currency, normal_side, closing from view.day_report
        where entity = :entity and booking_date = :date
      ), ledger as (
        select branch, account, currency, sum(debits - credits) as debit_balance
        from view.account_day where entity = :entity and booking_date <= :date
        group by branch, account, currency
      )
      select branch, account, currency, closing,
        case when normal_side = 'CREDIT' then -debit_balance else debit_balance end as balance
      from report full join ledger using (branch, account, currency)
      order by branch, account, currency\
      """;

  private final JdbcClient jdbc;

  ClosingBalances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "CLOSING_BALANCES";
  }

  @Override
  public String rule() {
    return "当日各存栏正确: the closing column = the balance of the general ledger";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL)
        .param("entity", entity)
        .param("date", date)
        .query(ClosingBalances::row)
        .list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    var figures = new Figures(row);
    var closing = figures.amount("closing", "closing", currency);
    var balance = figures.amount("general ledger", "balance", currency);
    return figures.row(RowNames.account(row), Figures.same(closing, balance));
  }
}
