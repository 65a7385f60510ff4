package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Today's 昨日存 is yesterday's 今日结存 (P9), line by line, in money and in numbers of accounts. A line
/// that only one of the two days has does not agree unless it begins today at nothing.
final class Continuity implements SupervisionCheck {
  private static final String SQL =
      """
      with today as (
        select * from view.day_report where entity = :entity and booking_date = :date
      ), yesterday as (
        select * from view.day_report where entity = :entity and booking_date = (
          select max(booking_date) from view.business_day
          where entity = :entity and booking_date < :date)
      )
      select branch, account, currency, y.closing as was, t.opening as is_now,
        y.closing_count as count_was, t.opening_count as count_now,
        t.opening is not null as continued
      from today t full join yesterday y using (branch, account, currency)
      order by branch, account, currency\
      """;

  private final JdbcClient jdbc;

  Continuity(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "CONTINUITY";
  }

  @Override
  public String rule() {
    return "昨日存 = 昨日之今日结存: a day opens with what the day before closed with";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL).param("entity", entity).param("date", date).query(Continuity::row).list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    var figures = new Figures(row);
    var was = figures.amount("closed with", "was", currency);
    var isNow = figures.amount("opens with", "is_now", currency);
    var countWas = figures.count("accounts at close", "count_was");
    var countNow = figures.count("accounts at opening", "count_now");
    return figures.row(
        RowNames.account(row),
        row.getBoolean("continued")
            && Figures.same(was, isNow)
            && Figures.same(countWas, countNow));
  }
}
