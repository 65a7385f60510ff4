package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 四栏轧平 (P10): in every line of the day report, yesterday's holding plus receipts less payments is
/// today's holding, in money and in numbers of accounts.
final class FourColumns implements SupervisionCheck {
  private final JdbcClient jdbc;

  FourColumns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "FOUR_COLUMNS";
  }

  @Override
  public String rule() {
    return "四栏轧平: opening + receipts - payments = closing";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(
            "select * from view.day_report where entity = ? and booking_date = ?"
                + " order by branch, account, currency")
        .params(entity, date)
        .query(FourColumns::row)
        .list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    var figures = new Figures(row);
    var opening = figures.amount("opening", "opening", currency);
    var receipts = figures.amount("receipts", "receipts", currency);
    var payments = figures.amount("payments", "payments", currency);
    var closing = figures.amount("closing", "closing", currency);
    var before = figures.count("accounts", "opening_count");
    var opened = figures.count("opened", "opened_count");
    var closed = figures.count("closed", "closed_count");
    var after = figures.count("accounts at close", "closing_count");
    return figures.row(
        RowNames.account(row),
        Figures.same(opening.add(receipts).subtract(payments), closing)
            && Figures.same(before.add(opened).subtract(closed), after));
  }
}
