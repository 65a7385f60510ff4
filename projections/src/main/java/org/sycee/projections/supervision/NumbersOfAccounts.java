package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The number of accounts (户数) of the day report is the number of deposits that the register has
/// open at the end of the day (P9, P11).
final class NumbersOfAccounts implements SupervisionCheck {
  private static final String SQL =
      """
      with report as (
        select branch, currency, sum(closing_count) as reported from view.day_report
        where entity = :entity and booking_date = :date group by branch, currency
      ), register as (
        select branch, currency, count(*) as registered from view.deposit
        where entity = :entity and opened_on <= :date
          and (closed_on is null or closed_on > :date)
        group by branch, currency
      )
      select branch, currency, reported, registered
      from report full join register using (branch, currency) order by branch, currency\
      """;

  private final JdbcClient jdbc;

  NumbersOfAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "NUMBERS_OF_ACCOUNTS";
  }

  @Override
  public String rule() {
    return "户数相符: accounts in the day report = deposits open in the register";
  }

  @Override
  public List<CheckedRow> rows(String entity, LocalDate date) {
    return jdbc.sql(SQL)
        .param("entity", entity)
        .param("date", date)
        .query(NumbersOfAccounts::row)
        .list();
  }

  private static CheckedRow row(ResultSet row, int number) throws SQLException {
    var figures = new Figures(row);
    var reported = figures.count("day report", "reported");
    var registered = figures.count("register", "registered");
    return figures.row(RowNames.branch(row), Figures.same(reported, registered));
  }
}
