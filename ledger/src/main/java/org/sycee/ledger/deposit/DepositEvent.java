package org.sycee.ledger.deposit;

import java.time.LocalDate;
import org.sycee.contract.deposit.NoticeInterest;
import org.sycee.ledger.Correction;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.product.Term;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Everything that can happen to a deposit.
public sealed interface DepositEvent extends Event
    permits DepositEvent.BalanceChanged,
        DepositEvent.DepositOpened,
        DepositEvent.TermStarted,
        DepositEvent.DepositRenewed,
        DepositEvent.NoticeGiven,
        DepositEvent.HoldPlaced,
        DepositEvent.HoldReleased,
        DepositEvent.DepositFrozen,
        DepositEvent.DepositUnfrozen,
        DepositEvent.LossReported,
        DepositEvent.LossReportCancelled,
        DepositEvent.DepositClosed,
        DepositMaturityEvent,
        DepositRestrictionEvent {
  DepositId depositId();

  /// A fact that changed the balance; its entry says on which day and with which value.
  sealed interface BalanceChanged extends DepositEvent, MovesMoney
      permits FundsDeposited,
          FundsWithdrawn,
          TransferLeg,
          InterestCredited,
          InterestCharged,
          FeeCharged,
          FundsDeducted,
          TransactionReversed,
          InterestSettled,
          InterestPaid,
          ContractLeg {
    Money amount();

    @Override
    default String postingRule() {
      return DepositAccounting.RULE;
    }

    /// What it added to the balance; negative if it took something away.
    default Money change() {
      return switch (this) {
        case FundsDeposited _, TransferReceived _, InterestCredited _, InterestPaid _ -> amount();
        case TransferReceivedAtEndOfDay _ -> amount();
        case FundsWithdrawn _, TransferSent _, InterestCharged _, FeeCharged _, FundsDeducted _ ->
            amount().negated();
        case TransferSentAtEndOfDay _ -> amount().negated();
        case ContractLeg leg -> leg.isReceipt() ? amount() : amount().negated();
        case TransactionReversed e -> e.balanceChange();
        case InterestSettled e -> e.balanceChange();
      };
    }
  }

  /// One leg of a transfer between two deposits; the other one is in the same transaction.
  sealed interface TransferLeg extends BalanceChanged {
    DepositId counterparty();
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
      implements TransferLeg {}

  record TransferReceived(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      String description,
      JournalEntry entry)
      implements TransferLeg {}

  record TransferSentAtEndOfDay(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      String description,
      JournalEntry entry)
      implements TransferLeg, EndOfDayEvent {}

  record TransferReceivedAtEndOfDay(
      TransactionId transactionId,
      DepositId depositId,
      DepositId counterparty,
      Money amount,
      String description,
      JournalEntry entry)
      implements TransferLeg, EndOfDayEvent {}

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

  record FundsDeducted(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Channel channel,
      String authority,
      String documentNumber,
      JournalEntry entry)
      implements BalanceChanged {}

  /// `amount` is that of the reversed transaction, `balanceChange` the opposite of what it did.
  record TransactionReversed(
      TransactionId transactionId,
      DepositId depositId,
      TransactionId reversedTransactionId,
      Money amount,
      Money balanceChange,
      String reason,
      JournalEntry entry)
      implements BalanceChanged, Correction {}

  /// The end of a day paid the interest of the period that begins on `fromDate`, or the difference
  /// to what it had paid for it before. `amount` is positive; `balanceChange` is negative if the
  /// bank had paid too much.
  record InterestSettled(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Money balanceChange,
      LocalDate fromDate,
      LocalDate toExclusive,
      JournalEntry entry)
      implements BalanceChanged, EndOfDayEvent {}

  /// Interest to date was paid because money is taken out. `amount` may be zero; `excessAccrual` is
  /// what had been accrued beyond it.
  record InterestPaid(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      Money excessAccrual,
      LocalDate fromDate,
      LocalDate toExclusive,
      JournalEntry entry)
      implements BalanceChanged {}

  /// The first term of a time deposit began when it was paid in.
  record TermStarted(
      TransactionId transactionId,
      DepositId depositId,
      Money principal,
      Rate rate,
      LocalDate startDate,
      LocalDate maturityDate,
      LocalDate bookingDate)
      implements DepositEvent {
    public Term term() {
      return new Term(startDate, maturityDate, rate);
    }
  }

  /// The end of a day began the next term of a time deposit; `principal` holds the interest of the
  /// term before.
  record DepositRenewed(
      TransactionId transactionId,
      DepositId depositId,
      Money principal,
      Rate rate,
      LocalDate startDate,
      LocalDate maturityDate,
      LocalDate bookingDate)
      implements DepositEvent, EndOfDayEvent {
    public Term term() {
      return new Term(startDate, maturityDate, rate);
    }
  }

  record NoticeGiven(
      TransactionId transactionId,
      DepositId depositId,
      Money amount,
      LocalDate withdrawalDate,
      LocalDate bookingDate)
      implements DepositEvent {
    public NoticeInterest.Notice notice() {
      return new NoticeInterest.Notice(bookingDate, withdrawalDate, amount);
    }
  }

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

  record LossReported(
      TransactionId transactionId, DepositId depositId, String reportId, LocalDate bookingDate)
      implements DepositEvent {}

  record LossReportCancelled(
      TransactionId transactionId, DepositId depositId, String reportId, LocalDate bookingDate)
      implements DepositEvent {}

  record DepositClosed(TransactionId transactionId, DepositId depositId, LocalDate bookingDate)
      implements DepositEvent {}
}
