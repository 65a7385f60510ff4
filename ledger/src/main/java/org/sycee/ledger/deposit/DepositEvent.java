package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// Everything that can happen to a deposit.
public sealed interface DepositEvent extends Event {
  DepositId depositId();

  /// A fact that changed the balance; its entry says on which day and with which value.
  sealed interface BalanceChanged extends DepositEvent, MovesMoney {
    Money amount();

    /// What it added to the balance; negative if it took something away.
    default Money change() {
      return switch (this) {
        case FundsDeposited _, TransferReceived _, InterestCredited _, LoanProceedsCredited _ ->
            amount();
        case FundsWithdrawn _, TransferSent _, InterestCharged _, FeeCharged _ ->
            amount().negated();
        case LoanPaymentCharged _, LoanPaymentCollected _ -> amount().negated();
        case TransactionReversed e -> e.balanceChange();
      };
    }
  }

  record DepositOpened(
      TransactionId transactionId, DepositId depositId, DepositTerms terms, LocalDate bookingDate)
      implements DepositEvent {}

  record FundsDeposited(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Channel channel,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record FundsWithdrawn(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Channel channel,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record TransferSent(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record TransferReceived(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record InterestCredited(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record InterestCharged(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record FeeCharged(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record LoanProceedsCredited(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record LoanPaymentCharged(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged {}

  record LoanPaymentCollected(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      String description,
      JournalEntry entry)
      implements BalanceChanged, EndOfDayEvent {}

  /// `amount` is that of the reversed transaction, `balanceChange` the opposite of what it did.
  record TransactionReversed(
      TransactionId transactionId,
      DepositId depositId,
      TransactionId reversedTransactionId,
      Money amount,
      Money balanceChange,
      String reason,
      JournalEntry entry)
      implements BalanceChanged {}

  record HoldPlaced(
      TransactionId transactionId,
      DepositId depositId,
      String holdId,
      Money amount,
      LocalDate bookingDate,
      String reason)
      implements DepositEvent {}

  record HoldReleased(
      TransactionId transactionId, DepositId depositId, String holdId, LocalDate bookingDate)
      implements DepositEvent {}

  record DepositFrozen(
      TransactionId transactionId,
      DepositId depositId,
      String authority,
      String documentNumber,
      LocalDate bookingDate)
      implements DepositEvent {}

  record DepositUnfrozen(
      TransactionId transactionId,
      DepositId depositId,
      String documentNumber,
      LocalDate bookingDate)
      implements DepositEvent {}

  record DepositClosed(TransactionId transactionId, DepositId depositId, LocalDate bookingDate)
      implements DepositEvent {}
}
