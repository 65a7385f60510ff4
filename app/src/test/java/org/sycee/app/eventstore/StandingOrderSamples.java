package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.standingorder.StandingOrderTerms;
import org.sycee.money.Money;

/// One fixed instance of every event of a standing order.
final class StandingOrderSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final StandingOrderId ORDER = new StandingOrderId("sto_7");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate NEXT = LocalDate.of(2026, 2, 5);
  private static final StandingOrderTerms TERMS =
      new StandingOrderTerms(
          "CN01",
          new DepositId("dep_7"),
          new DepositId("dep_8"),
          Money.of("CNY", "1000.00"),
          DAY,
          Rhythm.MONTHLY,
          StandingOrderTerms.UNTIL_CANCELLED,
          2,
          3,
          "房租");

  private StandingOrderSamples() {}

  static List<Event> all() {
    return List.of(
        new StandingOrderPlaced(ID, ORDER, TERMS, DAY),
        new StandingOrderCancelled(ID, ORDER, DAY, "moved"),
        new StandingOrderExecuted(ID, ORDER, DAY, NEXT, DAY),
        new StandingOrderFailed(
            ID,
            ORDER,
            DAY,
            "INSUFFICIENT_FUNDS",
            "available CNY 1.00",
            Consequence.GIVEN_UP,
            NEXT,
            DAY));
  }
}
