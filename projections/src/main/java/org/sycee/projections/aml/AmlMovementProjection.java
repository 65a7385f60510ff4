package org.sycee.projections.aml;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.ContractLeg;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.deposit.DepositEvent.FeeCharged;
import org.sycee.ledger.deposit.DepositEvent.FundsDeducted;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;
import org.sycee.ledger.deposit.DepositEvent.FundsWithdrawn;
import org.sycee.ledger.deposit.DepositEvent.InterestCharged;
import org.sycee.ledger.deposit.DepositEvent.InterestCredited;
import org.sycee.ledger.deposit.DepositEvent.InterestPaid;
import org.sycee.ledger.deposit.DepositEvent.InterestSettled;
import org.sycee.ledger.deposit.DepositEvent.TransactionReversed;
import org.sycee.ledger.deposit.DepositEvent.TransferLeg;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Movements of deposits in cash or by transfer → one row for each. A movement that is reversed
/// stays, marked: the customer's money did not move. Interest and fees are the bank's doing.
@ProcessingGroup(Progress.BOOKS)
public final class AmlMovementProjection {
  private static final String FOLD = AmlMovementProjection.class.getName();
  private static final String INSERT =
      "insert into view.aml_movement (position, transaction_id, entity, deposit_id, currency,"
          + " booking_date, direction, is_cash, amount)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String REVERSE =
      "update view.aml_movement m set reversed_at = r.position"
          + " from unnest(?, ?, ?) as r (transaction_id, deposit_id, position)"
          + " where m.transaction_id = r.transaction_id and m.deposit_id = r.deposit_id";

  private final DataSource database;

  public AmlMovementProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(BalanceChanged event, TrackingToken token) {
    Fold fold = Batch.current(FOLD, Fold::new, this::flush);
    long position = ProgressProjection.positionOf(token);
    switch (event) {
      case FundsDeposited e -> fold.move(e, position, "IN", e.channel() == Channel.CASH);
      case FundsWithdrawn e -> fold.move(e, position, "OUT", e.channel() == Channel.CASH);
      case TransferLeg e -> fold.move(e, position, e.change().isNegative() ? "OUT" : "IN", false);
      case TransactionReversed e ->
          fold.reversals.add(e.reversedTransactionId().value(), e.depositId().value(), position);
      case InterestCredited _, InterestCharged _, FeeCharged _ -> {}
      case InterestSettled _, InterestPaid _ -> {}
      case ContractLeg _ -> {}
      // What an authority takes is no act of the customer.
      case FundsDeducted _ -> {}
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.aml_movement").update();
  }

  private void flush(Fold fold) {
    fold.movements.write(database, INSERT);
    fold.reversals.write(database, REVERSE);
  }

  private static final class Fold {
    private final Rows movements =
        new Rows("bigint", "text", "text", "text", "text", "date", "text", "boolean", "bigint");
    private final Rows reversals = new Rows("text", "text", "bigint");

    void move(BalanceChanged event, long position, String direction, boolean isCash) {
      movements.add(
          position,
          event.transactionId().value(),
          event.entry().postings().getFirst().account().unit().entity(),
          event.depositId().value(),
          event.amount().currency().getCurrencyCode(),
          event.entry().bookingDate(),
          direction,
          isCash,
          event.amount().minorUnits());
    }
  }
}
