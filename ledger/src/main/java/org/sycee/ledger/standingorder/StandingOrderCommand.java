package org.sycee.ledger.standingorder;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a standing order.
public sealed interface StandingOrderCommand extends Command {
  StandingOrderId orderId();

  LocalDate bookingDate();

  record PlaceStandingOrder(
      TransactionId transactionId,
      StandingOrderId orderId,
      StandingOrderTerms terms,
      LocalDate bookingDate)
      implements StandingOrderCommand {}

  record CancelStandingOrder(
      TransactionId transactionId, StandingOrderId orderId, LocalDate bookingDate, String reason)
      implements StandingOrderCommand {}

  /// Carries out the order's next day; sent by the opening of a business day.
  record ExecuteStandingOrder(
      TransactionId transactionId,
      StandingOrderId orderId,
      LocalDate dueDate,
      LocalDate bookingDate)
      implements StandingOrderCommand {}
}
