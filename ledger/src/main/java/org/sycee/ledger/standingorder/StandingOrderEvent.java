package org.sycee.ledger.standingorder;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
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

  /// The amount was paid for the due date. An order whose next date lies after its last one has
  /// ended.
  record StandingOrderExecuted(
      TransactionId transactionId,
      StandingOrderId orderId,
      LocalDate dueDate,
      LocalDate nextDate,
      LocalDate bookingDate)
      implements StandingOrderEvent, EndOfDayEvent {}

  /// The transfer for the due date was refused, under this code and with this sentence. `nextDate`
  /// is the due date again if it will be tried again.
  record StandingOrderFailed(
      TransactionId transactionId,
      StandingOrderId orderId,
      LocalDate dueDate,
      String code,
      String detail,
      Consequence consequence,
      LocalDate nextDate,
      LocalDate bookingDate)
      implements StandingOrderEvent, EndOfDayEvent {}

  /// What follows from a refusal.
  enum Consequence {
    /// The same day of the order is tried again at the end of the next business day.
    TRIED_AGAIN,
    /// That day of the order is over; it goes on with its next one.
    GIVEN_UP,
    /// The order ends: too many of its days were given up, or one of its deposits is closed.
    ENDED
  }
}
