package org.sycee.ledger.stationery;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;

/// Everything one may ask of a stock of blank vouchers.
///
/// `bookingDate` is the open business day of the legal entity.
public sealed interface StockCommand extends Command {
  StockId stockId();

  SerialRange serials();

  LocalDate bookingDate();

  /// Into the vault, from the printer or the head office.
  record ReceiveBlanks(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      LocalDate bookingDate,
      String documentNumber)
      implements StockCommand {}

  /// From the vault to a teller.
  record IssueBlanks(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      Keeper teller,
      LocalDate bookingDate)
      implements StockCommand {
    public IssueBlanks {
      if (teller.equals(Keeper.VAULT)) {
        throw new IllegalArgumentException("blank vouchers are issued to a teller, not the vault");
      }
    }
  }

  /// By a teller, for a customer.
  record UseBlanks(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      Keeper teller,
      LocalDate bookingDate)
      implements StockCommand {}

  /// Spoilt or withdrawn: cancelled and destroyed.
  record VoidBlanks(
      TransactionId transactionId,
      StockId stockId,
      SerialRange serials,
      Keeper keeper,
      LocalDate bookingDate,
      String reason)
      implements StockCommand {}
}
