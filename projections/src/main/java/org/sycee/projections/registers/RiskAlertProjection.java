package org.sycee.projections.registers;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.riskalert.RiskAlertEvent.AssistanceTaskSent;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClearedByPhone;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClosed;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertEscalatedOnSite;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertRaised;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// The steps of an alert → its row in the register.
@ProcessingGroup(Progress.BOOKS)
public final class RiskAlertProjection {
  private static final String FOLD = RiskAlertProjection.class.getName();
  private static final String RAISE =
      "insert into view.risk_alert (alert_id, entity, branch, model, subject, raised_on, raised_at)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?)";
  private static final String HANDLE =
      "update view.risk_alert a set handling = h.handling, monitor = h.monitor,"
          + " detail = h.detail, handled_on = h.handled_on"
          + " from unnest(?, ?, ?, ?, ?) as h (alert_id, handling, monitor, detail, handled_on)"
          + " where a.alert_id = h.alert_id";
  private static final String CLOSE =
      "update view.risk_alert a set outcome = c.outcome, closed_on = c.closed_on"
          + " from unnest(?, ?, ?) as c (alert_id, outcome, closed_on)"
          + " where a.alert_id = c.alert_id";

  private final DataSource database;

  public RiskAlertProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(RiskAlertEvent event, TrackingToken token) {
    Fold fold = Batch.current(FOLD, Fold::new, this::flush);
    switch (event) {
      case RiskAlertRaised e ->
          fold.raised.add(
              e.alertId().value(),
              e.entity(),
              e.branch(),
              e.model(),
              e.subject(),
              e.date(),
              ProgressProjection.positionOf(token));
      case RiskAlertClearedByPhone e -> fold.handle(e, e.monitor(), e.explanation());
      case RiskAlertEscalatedOnSite e -> fold.handle(e, e.monitor(), e.inspector());
      case AssistanceTaskSent e ->
          fold.handle(e, e.monitor(), e.investigator() + " " + e.taskNumber());
      case RiskAlertClosed e -> fold.closed.add(e.alertId().value(), e.outcome(), e.date());
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.risk_alert").update();
  }

  private void flush(Fold fold) {
    fold.raised.write(database, RAISE);
    fold.handled.write(database, HANDLE);
    fold.closed.write(database, CLOSE);
  }

  private static final class Fold {
    private final Rows raised = new Rows("text", "text", "text", "text", "text", "date", "bigint");
    private final Rows handled = new Rows("text", "text", "text", "text", "date");
    private final Rows closed = new Rows("text", "text", "date");

    /// What was done is named by its fact.
    void handle(RiskAlertEvent event, String monitor, String detail) {
      handled.add(
          event.alertId().value(), event.getClass().getSimpleName(), monitor, detail, event.date());
    }
  }
}
