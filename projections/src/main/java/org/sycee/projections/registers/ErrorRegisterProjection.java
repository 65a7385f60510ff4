package org.sycee.projections.registers;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.supervisionerror.Finding;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorCorrected;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorNotified;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorRegistered;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// The steps of an error → its row in the register.
@ProcessingGroup(Progress.BOOKS)
public final class ErrorRegisterProjection {
  private static final String FOLD = ErrorRegisterProjection.class.getName();
  private static final String REGISTER =
      "insert into view.supervision_error (error_id, entity, branch, business_date, source,"
          + " row_name, finding, registered_on, registered_at)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NOTIFY =
      "update view.supervision_error e set chief_supervisor = n.chief_supervisor,"
          + " outlet = n.outlet, notified_on = n.notified_on"
          + " from unnest(?, ?, ?, ?) as n (error_id, chief_supervisor, outlet, notified_on)"
          + " where e.error_id = n.error_id";
  private static final String CORRECT =
      "update view.supervision_error e set correcting_transaction = c.correcting_transaction,"
          + " corrected_on = c.corrected_on"
          + " from unnest(?, ?, ?) as c (error_id, correcting_transaction, corrected_on)"
          + " where e.error_id = c.error_id";

  private final DataSource database;

  public ErrorRegisterProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(SupervisionErrorEvent event, TrackingToken token) {
    Fold fold = Batch.current(FOLD, Fold::new, this::flush);
    String id = event.errorId().value();
    switch (event) {
      case SupervisionErrorRegistered e -> {
        Finding f = e.finding();
        fold.registered.add(
            id,
            f.entity(),
            f.branch(),
            f.businessDate(),
            f.source().name(),
            f.row(),
            f.text(),
            e.date(),
            ProgressProjection.positionOf(token));
      }
      case SupervisionErrorNotified e ->
          fold.notified.add(id, e.chiefSupervisor(), e.outlet(), e.date());
      case SupervisionErrorCorrected e ->
          fold.corrected.add(id, e.correctingTransactionId().value(), e.date());
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.supervision_error").update();
  }

  private void flush(Fold fold) {
    fold.registered.write(database, REGISTER);
    fold.notified.write(database, NOTIFY);
    fold.corrected.write(database, CORRECT);
  }

  private static final class Fold {
    private final Rows registered =
        new Rows("text", "text", "text", "date", "text", "text", "text", "date", "bigint");
    private final Rows notified = new Rows("text", "text", "text", "date");
    private final Rows corrected = new Rows("text", "text", "date");
  }
}
