package org.sycee.app.endofday;

import java.util.List;
import org.sycee.ledger.standingorder.StandingOrderCommand.ExecuteStandingOrder;
import org.sycee.projections.standingorders.StandingOrders;
import org.sycee.projections.standingorders.StandingOrders.DueOrder;

/// Carries out the standing orders that are due, in the order in which they were placed. A business
/// day that follows days which were never opened carries out those of these days, too, one after
/// the other.
final class StandingOrdersAtEndOfDay implements EndOfDayStep {
  private final StandingOrders orders;
  private final Runnable awaitBooks;

  /// `awaitBooks` returns once the register includes everything booked so far.
  StandingOrdersAtEndOfDay(StandingOrders orders, Runnable awaitBooks) {
    this.orders = orders;
    this.awaitBooks = awaitBooks;
  }

  @Override
  public String name() {
    return "standing orders";
  }

  @Override
  public void run(Ending day) {
    List<DueOrder> due = orders.due(day.entity(), day.date());
    while (!due.isEmpty()) {
      due.forEach(order -> execute(day, order));
      awaitBooks.run();
      due = orders.due(day.entity(), day.date());
    }
  }

  private static void execute(Ending day, DueOrder order) {
    day.submit(
        "standing-order",
        order.orderId() + " " + order.date(),
        id ->
            new ExecuteStandingOrder(
                id, order.orderId(), order.from(), order.to(), order.date(), day.date()));
  }
}
