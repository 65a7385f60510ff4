package org.sycee.projections.standingorders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.standingorder.StandingOrderTerms;
import org.sycee.money.Money;
import org.sycee.projections.standingorders.RegisteredStandingOrder.Status;

/// Reads the register of standing orders, in the order in which they were placed.
public final class StandingOrders {
  private final JdbcClient jdbc;

  public StandingOrders(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// A day of an order that is to be tried at the end of a business day.
  public record DueOrder(StandingOrderId orderId, DepositId from, DepositId to, LocalDate date) {}

  /// What is to be tried at the end of a business day. An order has one day at a time: when that is
  /// dealt with, its next one may be due as well.
  public List<DueOrder> due(String entity, LocalDate businessDay) {
    return jdbc.sql(
            "select order_id, from_deposit, to_deposit, next_date from view.standing_order"
                + " where entity = ? and status = 'STANDING' and not_before <= ?"
                + " order by placed_at")
        .params(entity, businessDay)
        .query((row, _) ->
            new DueOrder(
                new StandingOrderId(row.getString(1)),
                new DepositId(row.getString(2)),
                new DepositId(row.getString(3)),
                row.getObject(4, LocalDate.class)))
        .list();
  }

  public Optional<RegisteredStandingOrder> find(StandingOrderId id) {
    return jdbc.sql("select * from view.standing_order where order_id = ?")
        .param(id.value())
        .query(StandingOrders::order)
        .optional();
  }

  /// The orders of an entity, ended ones included, placed after a position.
  public List<RegisteredStandingOrder> ofEntity(String entity, long placedAfter, int limit) {
    return jdbc.sql(
            "select * from view.standing_order where entity = ? and placed_at > ?"
                + " order by placed_at limit ?")
        .params(entity, placedAfter, limit)
        .query(StandingOrders::order)
        .list();
  }

  /// The orders that pay from a deposit or to it, ended ones included, placed after a position.
  public List<RegisteredStandingOrder> ofDeposit(DepositId deposit, long placedAfter, int limit) {
    return jdbc.sql(
            "select * from view.standing_order where (from_deposit = ? or to_deposit = ?)"
                + " and placed_at > ? order by placed_at limit ?")
        .params(deposit.value(), deposit.value(), placedAfter, limit)
        .query(StandingOrders::order)
        .list();
  }

  private static RegisteredStandingOrder order(ResultSet row, int number) throws SQLException {
    Status status = Status.valueOf(row.getString("status"));
    return new RegisteredStandingOrder(
        row.getString("order_id"),
        row.getString("entity"),
        row.getString("from_deposit"),
        row.getString("to_deposit"),
        new Money(Currency.getInstance(row.getString("currency")), row.getLong("amount")),
        row.getObject("first_date", LocalDate.class),
        Rhythm.valueOf(row.getString("rhythm")),
        date(row, "last_date").filter(date -> !date.equals(StandingOrderTerms.UNTIL_CANCELLED)),
        row.getInt("retries"),
        row.getInt("ends_after_given_up"),
        row.getString("description"),
        row.getObject("placed_on", LocalDate.class),
        row.getLong("placed_at"),
        status,
        date(row, "next_date").filter(_ -> status == Status.STANDING),
        row.getLong("executed"),
        row.getLong("refused"),
        Optional.ofNullable(row.getString("last_refusal")),
        date(row, "last_refused_on"));
  }

  private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
