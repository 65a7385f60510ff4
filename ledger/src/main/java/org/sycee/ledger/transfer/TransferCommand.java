package org.sycee.ledger.transfer;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// Everything one may ask of a transfer. Its facts are those of the two deposits.
public sealed interface TransferCommand extends Command {
  DepositId from();

  DepositId to();

  record TransferFunds(
      TransactionId transactionId,
      DepositId from,
      DepositId to,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description)
      implements TransferCommand {}

  /// Takes back both legs of an earlier transfer.
  record ReverseTransfer(
      TransactionId transactionId,
      TransactionId reversedTransactionId,
      DepositId from,
      DepositId to,
      LocalDate bookingDate,
      String reason)
      implements TransferCommand {}
}
