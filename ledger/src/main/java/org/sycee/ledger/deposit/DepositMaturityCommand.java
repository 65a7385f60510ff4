package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.TransactionId;

/// What one may ask about the day on which a time deposit matures.
public sealed interface DepositMaturityCommand extends DepositCommand {

  /// Says what is to happen at maturity; the last instruction counts.
  record InstructMaturity(
      TransactionId transactionId,
      DepositId depositId,
      MaturityInstruction instruction,
      LocalDate bookingDate)
      implements DepositMaturityCommand {}

  /// At the end of a day: pays principal and interest of a matured deposit to the deposit it is
  /// instructed to; answered by [MaturityPayoutHandler].
  record PayOutAtMaturity(
      TransactionId transactionId, DepositId depositId, DepositId payTo, LocalDate bookingDate)
      implements DepositMaturityCommand, Leg, EndOfDayWish {}

  /// What becomes of the payout when it is refused under a code and with a sentence.
  record LetPayoutLapse(
      TransactionId transactionId,
      DepositId depositId,
      DepositId payTo,
      String code,
      String detail,
      LocalDate bookingDate)
      implements DepositMaturityCommand, Leg, EndOfDayWish {}
}
