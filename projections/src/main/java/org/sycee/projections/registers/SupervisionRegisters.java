package org.sycee.projections.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the registers, in the order in which their lines were written.
public final class SupervisionRegisters {
  private final JdbcClient jdbc;

  public SupervisionRegisters(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The errors of an entity that were registered but not corrected at the end of a day.
  public List<RegisteredError> uncorrected(String entity, LocalDate date) {
    return jdbc.sql(
            "select * from view.supervision_error where entity = :entity"
                + " and registered_on <= :date and (corrected_on is null or corrected_on > :date)"
                + " order by registered_at")
        .param("entity", entity)
        .param("date", date)
        .query(SupervisionRegisters::error)
        .list();
  }

  /// The errors of an entity that were registered after a position of the log.
  public List<RegisteredError> errors(String entity, long registeredAfter, int limit) {
    return jdbc.sql(
            "select * from view.supervision_error where entity = ? and registered_at > ?"
                + " order by registered_at limit ?")
        .params(entity, registeredAfter, limit)
        .query(SupervisionRegisters::error)
        .list();
  }

  /// The alerts of an entity that were raised after a position of the log.
  public List<RaisedAlert> alerts(String entity, long raisedAfter, int limit) {
    return jdbc.sql(
            "select * from view.risk_alert where entity = ? and raised_at > ?"
                + " order by raised_at limit ?")
        .params(entity, raisedAfter, limit)
        .query(SupervisionRegisters::alert)
        .list();
  }

  /// The alerts of an entity that had not come to their end at the end of a day: those nobody had
  /// handled, and those escalated or sent out and not closed.
  public List<RaisedAlert> pending(String entity, LocalDate date) {
    return jdbc.sql(
            """
            select * from view.risk_alert where entity = :entity and raised_on <= :date
              and (handled_on is null or handled_on > :date
                or handling <> 'RiskAlertClearedByPhone'
                  and (closed_on is null or closed_on > :date))
            order by raised_at\
            """)
        .param("entity", entity)
        .param("date", date)
        .query(SupervisionRegisters::alert)
        .list();
  }

  private static RegisteredError error(ResultSet row, int number) throws SQLException {
    return new RegisteredError(
        row.getString("error_id"),
        row.getString("branch"),
        row.getObject("business_date", LocalDate.class),
        row.getString("row_name"),
        row.getString("finding"),
        row.getObject("registered_on", LocalDate.class),
        row.getLong("registered_at"),
        date(row, "notified_on"),
        date(row, "corrected_on"),
        Optional.ofNullable(row.getString("correcting_transaction")));
  }

  private static RaisedAlert alert(ResultSet row, int number) throws SQLException {
    return new RaisedAlert(
        row.getString("alert_id"),
        row.getString("branch"),
        row.getString("model"),
        row.getString("subject"),
        row.getObject("raised_on", LocalDate.class),
        row.getLong("raised_at"),
        Optional.ofNullable(row.getString("handling")),
        date(row, "closed_on"));
  }

  private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
