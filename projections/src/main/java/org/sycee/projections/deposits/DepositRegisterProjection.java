package org.sycee.projections.deposits;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.deposit.DepositEvent.DepositClosed;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Openings and closings of deposits → one row for each deposit.
@ProcessingGroup(Progress.BOOKS)
public final class DepositRegisterProjection {
  private static final String FOLD = DepositRegisterProjection.class.getName();
  private static final String INSERT =
      "insert into view.deposit (deposit_id, entity, branch, book, customer, holder, currency,"
          + " opened_on, opened_at) select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CLOSE =
      "update view.deposit d set closed_on = c.closed_on"
          + " from unnest(?, ?) as c (deposit_id, closed_on) where d.deposit_id = c.deposit_id";

  private final DataSource database;

  public DepositRegisterProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(DepositOpened event, TrackingToken token) {
    var unit = event.terms().unit();
    fold()
        .opened
        .add(
            event.depositId().value(),
            unit.entity(),
            unit.branch(),
            unit.book(),
            event.terms().customer().value(),
            event.terms().holder().name(),
            event.terms().currency().getCurrencyCode(),
            event.bookingDate(),
            ProgressProjection.positionOf(token));
  }

  @EventHandler
  void on(DepositClosed event) {
    fold().closed.add(event.depositId().value(), event.bookingDate());
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.deposit").update();
  }

  private Fold fold() {
    return Batch.current(FOLD, Fold::new, this::flush);
  }

  private void flush(Fold fold) {
    fold.opened.write(database, INSERT);
    fold.closed.write(database, CLOSE);
  }

  private static final class Fold {
    private final Rows opened =
        new Rows("text", "text", "text", "text", "text", "text", "text", "date", "bigint");
    private final Rows closed = new Rows("text", "date");
  }
}
