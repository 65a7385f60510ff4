package org.sycee.projections.standingorders;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.standingorder.StandingOrderEvent;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;
import org.sycee.ledger.standingorder.StandingOrderTerms;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;

/// The steps of a standing order → its row in the register.
@ProcessingGroup(Progress.BOOKS)
public final class StandingOrderProjection {
  private static final String BATCH = StandingOrderProjection.class.getName();
  private static final String PLACE =
      "insert into view.standing_order (order_id, entity, from_deposit, to_deposit, currency,"
          + " amount, first_date, rhythm, last_date, retries, ends_after_given_up, description,"
          + " placed_on, placed_at, next_date, not_before)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CANCEL =
      "update view.standing_order set status = 'CANCELLED' where order_id = ?";
  private static final String EXECUTE =
      "update view.standing_order set executed = executed + 1, next_date = ?, not_before = ?,"
          + " status = case when ? > last_date then 'ENDED' else status end where order_id = ?";
  private static final String REFUSE =
      "update view.standing_order set refused = refused + 1, last_refusal = ?,"
          + " last_refused_on = ?, next_date = ?, not_before = ?,"
          + " status = case when ? or ? > last_date then 'ENDED' else status end"
          + " where order_id = ?";

  private final DataSource database;

  public StandingOrderProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(StandingOrderEvent event, TrackingToken token) {
    var batch =
        Batch.current(BATCH, OrderedStatements::new, statements -> statements.write(database));
    String id = event.orderId().value();
    switch (event) {
      case StandingOrderPlaced e -> place(batch, e, ProgressProjection.positionOf(token));
      case StandingOrderCancelled _ -> batch.add(id, CANCEL, id);
      case StandingOrderExecuted e ->
          batch.add(id, EXECUTE, e.nextDate(), e.nextDate(), e.nextDate(), id);
      case StandingOrderFailed e ->
          batch.add(
              id,
              REFUSE,
              e.code(),
              e.bookingDate(),
              e.nextDate(),
              e.consequence() == Consequence.TRIED_AGAIN
                  ? e.bookingDate().plusDays(1)
                  : e.nextDate(),
              e.consequence() == Consequence.ENDED,
              e.nextDate(),
              id);
    }
  }

  private static void place(OrderedStatements batch, StandingOrderPlaced e, long position) {
    StandingOrderTerms terms = e.terms();
    batch.add(
        e.orderId().value(),
        PLACE,
        e.orderId().value(),
        terms.entity(),
        terms.from().value(),
        terms.to().value(),
        terms.amount().currency().getCurrencyCode(),
        terms.amount().minorUnits(),
        terms.firstDate(),
        terms.rhythm().name(),
        terms.lastDate(),
        terms.retries(),
        terms.endsAfterGivenUp(),
        terms.description(),
        e.bookingDate(),
        position,
        terms.firstDate(),
        terms.firstDate());
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.standing_order").update();
  }
}
