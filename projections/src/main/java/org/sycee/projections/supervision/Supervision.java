package org.sycee.projections.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sycee.projections.OneMoment;
import org.sycee.projections.Progress;

/// Runs the daily checks.
public final class Supervision {
  private final DataSource database;

  public Supervision(DataSource database) {
    this.database = database;
  }

  /// The legal entities that have opened the business day.
  public List<String> entitiesOn(LocalDate date) {
    return JdbcClient.create(database)
        .sql("select entity from view.business_day where booking_date = ? order by entity")
        .param(date)
        .query(String.class)
        .list();
  }

  /// Every check; empty if the entity has no such business day. All of them see one moment of the
  /// books, or a booking between two of them would look like a difference.
  public Optional<SupervisionReport> of(String entity, LocalDate date) {
    if (!entitiesOn(date).contains(entity)) {
      return Optional.empty();
    }
    return Optional.of(
        OneMoment.of(
            database,
            connection -> report(new SingleConnectionDataSource(connection, true), entity, date)));
  }

  private static SupervisionReport report(DataSource moment, String entity, LocalDate date) {
    var jdbc = JdbcClient.create(moment);
    List<SupervisionCheck> checks =
        List.of(
            new FourColumns(jdbc),
            new Continuity(jdbc),
            new ClosingBalances(jdbc),
            new NumbersOfAccounts(jdbc),
            new DayBook(jdbc),
            new VoucherTotals(jdbc),
            new InterestPaid(jdbc),
            new BlankVouchers(jdbc));
    return new SupervisionReport(
        entity,
        date,
        new Progress(moment).ofBooks(),
        checks.stream()
            .map(check -> new CheckResult(check.name(), check.rule(), check.rows(entity, date)))
            .toList());
  }
}
