package org.sycee.ledger.deposit;

import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// What a loan or a bill paid into a deposit or took out of it. The other leg is that of the loan
/// or bill, in its own branch and in the same transaction, so it is never taken back alone.
public sealed interface ContractLeg extends BalanceChanged {

  /// Whether the deposit received it.
  default boolean isReceipt() {
    return switch (this) {
      case LoanProceedsCredited _, BillProceedsCredited _ -> true;
      case LoanPaymentCharged _, LoanPaymentCollected _, BillClaimCharged _ -> false;
    };
  }

  record LoanProceedsCredited(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      String description,
      JournalEntry entry)
      implements ContractLeg {}

  record LoanPaymentCharged(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      String description,
      JournalEntry entry)
      implements ContractLeg {}

  record LoanPaymentCollected(
      TransactionId transactionId,
      DepositId depositId,
      String loan,
      Money amount,
      String description,
      JournalEntry entry)
      implements ContractLeg, EndOfDayEvent {}

  /// A bill was discounted for the customer.
  record BillProceedsCredited(
      TransactionId transactionId,
      DepositId depositId,
      String bill,
      Money amount,
      String description,
      JournalEntry entry)
      implements ContractLeg {}

  /// The customer paid on a bill that the acceptor had not paid.
  record BillClaimCharged(
      TransactionId transactionId,
      DepositId depositId,
      String bill,
      Money amount,
      String description,
      JournalEntry entry)
      implements ContractLeg {}
}
