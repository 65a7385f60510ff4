package org.sycee.ledger.standingorder;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a standing order. The money is moved by the facts of the two
/// deposits, in the same transaction.
public sealed interface StandingOrderEvent extends Event {
  StandingOrderId orderId();

  LocalDate bookingDate();

  record StandingOrderPlaced(
      TransactionId transactionId,
      StandingOrderId orderId,
      StandingOrderTerms terms,
      LocalDate bookingDate)
      implements StandingOrderEvent {}

  record StandingOrderCancelled(
      TransactionId transactionId, StandingOrderId orderId, LocalDate bookingDate, String reason)
      implements StandingOrderEvent {}

  record StandingOrderExecuted(
      TransactionId transactionId,
      StandingOrderId orderId,
      LocalDate dueDate,
      LocalDate bookingDate)
      implements StandingOrderEvent {}

  /// The transfer of a day was refused, under this code and with this sentence.
  record StandingOrderFailed(
      TransactionId transactionId,
      StandingOrderId orderId,
      LocalDate dueDate,
      LocalDate bookingDate,
      String code,
      String detail)
      implements StandingOrderEvent {}
}
