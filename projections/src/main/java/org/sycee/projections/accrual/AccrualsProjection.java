package org.sycee.projections.accrual;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.accrual.AccrualEvent;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.accrual.AccrualEvent.InterestCorrected;
import org.sycee.money.Money;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Accruals → one row for each group and day.
@ProcessingGroup(Progress.BOOKS)
public final class AccrualsProjection {
  private static final String FOLD = AccrualsProjection.class.getName();
  private static final String INSERT =
      "insert into view.accrual (entity, date, grouped, contracts, accrued, change, digest,"
          + " position) select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)";

  private final DataSource database;

  public AccrualsProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(AccrualEvent event, TrackingToken token) {
    long position = ProgressProjection.positionOf(token);
    switch (event) {
      case InterestAccrued e ->
          add(e, e.contracts(), e.accrued(), e.change(), e.digest(), position);
      case AccrualConfirmed e ->
          add(e, e.contracts(), e.accrued(), zero(e.accrued()), e.digest(), position);
      case InterestCorrected _ -> {
        // The journal has it; the accrual of the same day counts all that is earned.
      }
    }
  }

  private static Money zero(Money of) {
    return Money.zero(of.currency());
  }

  private void add(
      AccrualEvent event,
      long contracts,
      Money accrued,
      Money change,
      String digest,
      long position) {
    Batch.current(FOLD, AccrualsProjection::rows, rows -> rows.write(database, INSERT))
        .add(
            event.group().unit().entity(),
            event.date(),
            event.group().toString(),
            contracts,
            accrued.minorUnits(),
            change.minorUnits(),
            digest,
            position);
  }

  private static Rows rows() {
    return new Rows("text", "date", "text", "bigint", "bigint", "bigint", "text", "bigint");
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.accrual").update();
  }
}
