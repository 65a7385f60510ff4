package org.sycee.ledger.stationery;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Everything that can happen to a stock of blank vouchers. None of it moves money.
public sealed interface StockEvent extends Event {
  StockId stockId();

  SerialRange serials();

  LocalDate bookingDate();

  record BlanksReceived(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      LocalDate bookingDate,
      String documentNumber)
      implements StockEvent {}

  record BlanksIssued(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      Keeper teller,
      LocalDate bookingDate)
      implements StockEvent {}

  record BlanksUsed(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      Keeper teller,
      LocalDate bookingDate)
      implements StockEvent {}

  record BlanksVoided(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      Keeper keeper,
      LocalDate bookingDate,
      String reason)
      implements StockEvent {}
}
