package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// What authorities and creditors may ask of a deposit, and what follows from silence.
public sealed interface DepositRestrictionCommand extends DepositCommand {

  /// An authority orders that a part of the balance stays (部分冻结); lifted like the freeze of the
  /// whole.
  record FreezeAmount(
      TransactionId transactionId,
      DepositId depositId,
      String authority,
      String documentNumber,
      Money amount,
      LocalDate bookingDate)
      implements DepositRestrictionCommand {}

  /// An authority asks for the balance (查询), also of a closed deposit; `officers` are who came and
  /// by which credentials.
  record InquireDeposit(
      TransactionId transactionId,
      DepositId depositId,
      String authority,
      String documentNumber,
      String officers,
      LocalDate bookingDate)
      implements DepositRestrictionCommand {}

  /// The certificate of the deposit is to secure a contract, such as a loan.
  record PledgeDeposit(
      TransactionId transactionId, DepositId depositId, String contract, LocalDate bookingDate)
      implements DepositRestrictionCommand {}

  record ReleasePledge(
      TransactionId transactionId, DepositId depositId, String contract, LocalDate bookingDate)
      implements DepositRestrictionCommand {}

  /// At the end of a day: nothing has moved for as long as [Dormancy] says.
  record MarkDormant(TransactionId transactionId, DepositId depositId, LocalDate bookingDate)
      implements DepositRestrictionCommand, EndOfDayWish {}

  /// The customer has shown up; `evidence` is what proves it.
  record ReactivateDeposit(
      TransactionId transactionId, DepositId depositId, String evidence, LocalDate bookingDate)
      implements DepositRestrictionCommand {}
}
