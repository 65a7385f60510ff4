package org.sycee.projections.bills;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.bill.BillEvent;
import org.sycee.ledger.bill.BillEvent.*;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;

/// The steps of a bill → its row in the register.
@ProcessingGroup(Progress.BOOKS)
public final class BillProjection {
  private static final String BATCH = BillProjection.class.getName();
  private static final String DISCOUNT =
      "insert into view.bill (bill_id, entity, branch, book, customer, deposit_id, kind, number,"
          + " acceptor, currency, face, discount, discount_rate, discounted_on, discounted_at,"
          + " payment_date, interest_to)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String COLLECT =
      "update view.bill set status = 'COLLECTED' where bill_id = ?";
  private static final String DISHONOUR =
      "update view.bill set status = 'DISHONOURED', claim = ? where bill_id = ?";
  private static final String RECOVER =
      "update view.bill set claim = claim - ?,"
          + " status = case when claim = ? then 'RECOVERED' else status end where bill_id = ?";
  private static final String REDISCOUNT =
      "update view.bill set rediscount = ?, rediscounted_on = ? where bill_id = ?";
  private static final String REPAY =
      "update view.bill set rediscount = null, rediscounted_on = null where bill_id = ?";

  private final DataSource database;

  public BillProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(BillEvent event, TrackingToken token) {
    var batch =
        Batch.current(BATCH, OrderedStatements::new, statements -> statements.write(database));
    String id = event.billId().value();
    switch (event) {
      case BillDiscounted e -> discount(batch, e, ProgressProjection.positionOf(token));
      case BillCollected _ -> batch.add(id, COLLECT, id);
      case BillDishonoured e -> batch.add(id, DISHONOUR, e.face().minorUnits(), id);
      case BillClaimRecovered e ->
          batch.add(id, RECOVER, e.amount().minorUnits(), e.amount().minorUnits(), id);
      case BillRediscounted e ->
          batch.add(id, REDISCOUNT, e.discount().minorUnits(), e.bookingDate(), id);
      case RediscountRepaid _ -> batch.add(id, REPAY, id);
    }
  }

  private static void discount(OrderedStatements batch, BillDiscounted e, long position) {
    BillTerms terms = e.terms();
    batch.add(
        e.billId().value(),
        DISCOUNT,
        e.billId().value(),
        terms.unit().entity(),
        terms.unit().branch(),
        terms.unit().book(),
        terms.customer().value(),
        terms.deposit().value(),
        terms.kind().name(),
        terms.number(),
        terms.acceptor(),
        terms.face().currency().getCurrencyCode(),
        terms.face().minorUnits(),
        e.discount().minorUnits(),
        terms.discountRate().perYear(),
        e.bookingDate(),
        position,
        terms.paymentDate(),
        e.interestTo());
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.bill").update();
  }
}
