package org.sycee.projections.aml;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the cases.
public final class AmlCases {
  private static final String COLUMNS =
      "select case_id, rule, customer, opened_on, opened_at, report_by, rating, reported_on"
          + " from view.aml_case";

  private final JdbcClient jdbc;

  public AmlCases(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// A case with the days of its steps. `openedAt` is the position of its opening in the log,
  /// `reportBy` the last day on which it is reported in time.
  public record Case(
      String caseId,
      String rule,
      String customer,
      LocalDate openedOn,
      long openedAt,
      LocalDate reportBy,
      Optional<String> rating,
      Optional<LocalDate> reportedOn) {}

  /// The cases of an entity that were opened after a position of the log.
  public List<Case> ofEntity(String entity, long openedAfter, int limit) {
    return jdbc.sql(COLUMNS + " where entity = ? and opened_at > ? order by opened_at limit ?")
        .params(entity, openedAfter, limit)
        .query(AmlCases::row)
        .list();
  }

  /// The cases of an entity whose deadline had passed at the end of a day without a report.
  public List<Case> overdue(String entity, LocalDate date) {
    return jdbc.sql(
            COLUMNS
                + " where entity = :entity and opened_on <= :date and report_by < :date"
                + " and (reported_on is null or reported_on > :date)"
                + " order by report_by, opened_at")
        .param("entity", entity)
        .param("date", date)
        .query(AmlCases::row)
        .list();
  }

  private static Case row(ResultSet row, int number) throws SQLException {
    return new Case(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getLong(5),
        row.getObject(6, LocalDate.class),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getObject(8, LocalDate.class)));
  }
}
