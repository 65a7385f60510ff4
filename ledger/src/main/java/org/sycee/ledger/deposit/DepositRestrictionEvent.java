package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// What authorities, creditors and silence do to a deposit without moving its money.
public sealed interface DepositRestrictionEvent extends DepositEvent {
  LocalDate bookingDate();

  /// So much of the balance must stay (部分冻结), also of what comes in later if there is less.
  record AmountFrozen(
      TransactionId transactionId,
      DepositId depositId,
      String authority,
      String documentNumber,
      Money amount,
      LocalDate bookingDate)
      implements DepositRestrictionEvent {}

  /// An authority was told the balance (查询).
  record DepositInquired(
      TransactionId transactionId,
      DepositId depositId,
      String authority,
      String documentNumber,
      String officers,
      Money balance,
      LocalDate bookingDate)
      implements DepositRestrictionEvent {}

  /// The certificate of a time deposit secures a contract (存单质押); `balance` is what it was worth.
  record DepositPledged(
      TransactionId transactionId,
      DepositId depositId,
      String contract,
      Money balance,
      LocalDate bookingDate)
      implements DepositRestrictionEvent {}

  record PledgeReleased(
      TransactionId transactionId, DepositId depositId, String contract, LocalDate bookingDate)
      implements DepositRestrictionEvent {}

  /// Nothing came in or went out for so long that nothing may leave until the customer shows up
  /// (久悬).
  record DepositFellDormant(
      TransactionId transactionId,
      DepositId depositId,
      LocalDate lastMovedOn,
      Money balance,
      LocalDate bookingDate)
      implements DepositRestrictionEvent, EndOfDayEvent {}

  record DepositReactivated(
      TransactionId transactionId, DepositId depositId, String evidence, LocalDate bookingDate)
      implements DepositRestrictionEvent {}
}
