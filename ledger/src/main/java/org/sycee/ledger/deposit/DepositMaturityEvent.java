package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.TransactionId;

/// What is to happen to a time deposit when it matures, and why it could not. The payout itself is
/// interest settled and a transfer.
public sealed interface DepositMaturityEvent extends DepositEvent {
  LocalDate bookingDate();

  record MaturityInstructed(
      TransactionId transactionId,
      DepositId depositId,
      MaturityInstruction instruction,
      LocalDate bookingDate)
      implements DepositMaturityEvent {}

  /// The payout was refused under this code and with this sentence: the money stays.
  record MaturityPayoutRefused(
      TransactionId transactionId,
      DepositId depositId,
      DepositId payTo,
      String code,
      String detail,
      LocalDate bookingDate)
      implements DepositMaturityEvent, EndOfDayEvent {}
}
