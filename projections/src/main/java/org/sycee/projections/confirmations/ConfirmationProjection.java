package org.sycee.projections.confirmations;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.treasury.confirmation.ConfirmationEvent;
import org.sycee.treasury.confirmation.ConfirmationEvent.*;
import org.sycee.treasury.confirmation.Difference;
import org.sycee.treasury.deal.DealEvent.DealAmended;

/// Confirmations → the last one of each deal. One of a ticket that was amended says nothing more.
@ProcessingGroup(Progress.BOOKS)
public final class ConfirmationProjection {
  private static final String BATCH = ConfirmationProjection.class.getName();
  private static final String NONE = "delete from view.confirmation where deal_id = ?";
  private static final String NO_DIFFERENCE =
      "delete from view.confirmation_difference where deal_id = ?";
  private static final String RECORD =
      "insert into view.confirmation (deal_id, reference, matched, recorded_on)"
          + " values (?, ?, ?, ?)";
  private static final String DIFFERENCE =
      "insert into view.confirmation_difference (deal_id, place, field, ours, theirs)"
          + " values (?, ?, ?, ?, ?)";

  private final DataSource database;

  public ConfirmationProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(ConfirmationEvent event) {
    OrderedStatements batch = batch();
    String id = event.dealId().value();
    forget(batch, id);
    switch (event) {
      case ConfirmationMatched e -> batch.add(id, RECORD, id, e.reference(), true, e.bookingDate());
      case ConfirmationMismatched e -> {
        batch.add(id, RECORD, id, e.reference(), false, e.bookingDate());
        int place = 1;
        for (Difference difference : e.differences()) {
          batch.add(
              id,
              DIFFERENCE,
              id,
              place++,
              difference.field().name(),
              difference.ours(),
              difference.theirs());
        }
      }
    }
  }

  @EventHandler
  void on(DealAmended event) {
    forget(batch(), event.dealId().value());
  }

  private OrderedStatements batch() {
    return Batch.current(BATCH, OrderedStatements::new, statements -> statements.write(database));
  }

  private static void forget(OrderedStatements batch, String id) {
    batch.add(id, NONE, id);
    batch.add(id, NO_DIFFERENCE, id);
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database)
        .sql("truncate view.confirmation, view.confirmation_difference")
        .update();
  }
}
