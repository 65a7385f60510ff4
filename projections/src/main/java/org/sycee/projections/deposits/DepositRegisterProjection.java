package org.sycee.projections.deposits;

import java.math.BigDecimal;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.deposit.ContractLeg;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositMaturityEvent;
import org.sycee.ledger.deposit.DepositRestrictionEvent;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// What deposits are and what they have earned from → one row for each deposit, and one for each
/// value date on which its balance changed.
@ProcessingGroup(Progress.BOOKS)
public final class DepositRegisterProjection {
  private static final String FOLD = DepositRegisterProjection.class.getName();
  private static final String INSERT =
      "insert into view.deposit (deposit_id, entity, branch, book, customer, holder, currency,"
          + " opened_on, opened_at, product, months, renews, notice_days, basic_balance,"
          + " next_due_date, last_moved_on, agreed_rate, days_of_year)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CLOSE =
      "update view.deposit d set closed_on = c.closed_on"
          + " from unnest(?, ?) as c (deposit_id, closed_on) where d.deposit_id = c.deposit_id";

  private static final String FORGET_CHANGES =
      "delete from view.deposit_change c using unnest(?, ?) as d (deposit_id, closed_on)"
          + " where c.deposit_id = d.deposit_id";

  private final DataSource database;

  public DepositRegisterProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(DepositOpened event, TrackingToken token) {
    var unit = event.terms().unit();
    DepositProduct product = event.terms().product();
    Columns columns = columns(product);
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
            ProgressProjection.positionOf(token),
            product.getClass().getSimpleName(),
            columns.months,
            columns.renews,
            columns.noticeDays,
            columns.basicBalance,
            product.isLumpSum()
                ? null
                : InterestSettlement.QUARTERLY.settlementOnOrAfter(event.bookingDate()),
            event.bookingDate(),
            columns.agreedRate,
            columns.daysOfYear);
  }

  /// What the kinds of products have agreed; null where a kind has no such thing.
  private record Columns(
      @Nullable Integer months,
      boolean renews,
      @Nullable Integer noticeDays,
      @Nullable Long basicBalance,
      @Nullable BigDecimal agreedRate,
      @Nullable Integer daysOfYear) {
    private static Columns none() {
      return new Columns(null, false, null, null, null, null);
    }
  }

  private static Columns columns(DepositProduct product) {
    return switch (product) {
      case Demand _, TimeOrDemand _ -> Columns.none();
      case Time p ->
          new Columns(p.months(), p.atMaturity() == AtMaturity.RENEW, null, null, null, null);
      case Notice p -> new Columns(null, false, p.days(), null, null, null);
      case Agreement p -> new Columns(null, false, null, p.basicBalance().minorUnits(), null, null);
      case Call p -> new Columns(null, false, null, null, p.rate().perYear(), p.daysOfYear());
    };
  }

  @EventHandler
  void on(BalanceChanged event) {
    fold().earnings.change(event);
    fold().standing.change(event);
    switch (event) {
      case InterestSettled e ->
          fold().earnings.pay(e.depositId(), e.fromDate(), e.toExclusive(), e.change());
      case InterestPaid e ->
          fold().earnings.pay(e.depositId(), e.fromDate(), e.toExclusive(), e.change());
      case FundsDeposited _,
          FundsWithdrawn _,
          TransferSent _,
          TransferReceived _,
          InterestCredited _,
          InterestCharged _,
          FeeCharged _,
          FundsDeducted _,
          ContractLeg _,
          TransferSentAtEndOfDay _,
          TransferReceivedAtEndOfDay _,
          TransactionReversed _ -> {}
    }
  }

  @EventHandler
  void on(TermStarted event) {
    fold().earnings.begin(event.depositId(), event.term());
  }

  @EventHandler
  void on(DepositRenewed event) {
    fold().earnings.begin(event.depositId(), event.term());
  }

  @EventHandler
  void on(DepositMaturityEvent event) {
    fold().standing.instruct(event);
  }

  @EventHandler
  void on(DepositRestrictionEvent event) {
    fold().standing.restrict(event);
  }

  @EventHandler
  void on(DepositClosed event) {
    fold().closed.add(event.depositId().value(), event.bookingDate());
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.deposit, view.deposit_change").update();
  }

  private Fold fold() {
    return Batch.current(FOLD, Fold::new, this::flush);
  }

  private void flush(Fold fold) {
    fold.opened.write(database, INSERT);
    fold.standing.write(database);
    fold.earnings.write(database);
    fold.closed.write(database, CLOSE);
    fold.closed.write(database, FORGET_CHANGES);
  }

  private static final class Fold {
    private final Rows opened =
        new Rows(
            "text", "text", "text", "text", "text", "text", "text", "date", "bigint", "text",
            "integer", "boolean", "integer", "bigint", "date", "date", "numeric", "integer");
    private final DepositEarningsFold earnings = new DepositEarningsFold();
    private final DepositStandingFold standing = new DepositStandingFold();
    private final Rows closed = new Rows("text", "date");
  }
}
