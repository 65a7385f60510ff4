package org.sycee.ledger.standingorder;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;

/// Everything one may ask of a standing order.
public sealed interface StandingOrderCommand extends Command {
  StandingOrderId orderId();

  LocalDate bookingDate();

  /// A wish about the order and both its deposits, answered by [StandingOrderHandler].
  sealed interface WithDeposits extends StandingOrderCommand {
    DepositId from();

    DepositId to();
  }

  record PlaceStandingOrder(
      TransactionId transactionId,
      StandingOrderId orderId,
      StandingOrderTerms terms,
      LocalDate bookingDate)
      implements WithDeposits {
    @Override
    public DepositId from() {
      return terms.from();
    }

    @Override
    public DepositId to() {
      return terms.to();
    }
  }

  record CancelStandingOrder(
      TransactionId transactionId, StandingOrderId orderId, LocalDate bookingDate, String reason)
      implements StandingOrderCommand {}

  /// Carries out the order's next day, or tries it again; a wish of the end of a day.
  record ExecuteStandingOrder(
      TransactionId transactionId,
      StandingOrderId orderId,
      DepositId from,
      DepositId to,
      LocalDate dueDate,
      LocalDate bookingDate)
      implements WithDeposits {}
}
