package org.sycee.ledger.loan;

import java.time.LocalDate;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// How a loan leaves the books otherwise than by payment, and what still comes back. `rule` is the
/// version of the posting rules of [LoanAccounting].
public sealed interface LoanDisposal extends LoanEvent, MovesMoney {
  int rule();

  @Override
  default String postingRule() {
    return LoanAccounting.citation(rule());
  }

  /// What of the loan left the books, and the allowance that stood against it.
  record Position(
      Money principal,
      Money overduePrincipal,
      Money interest,
      Money special,
      Money general,
      boolean accruing) {}

  /// The claim on principal and interest stays, off the balance sheet (账销案存).
  record LoanWrittenOff(
      TransactionId transactionId,
      LoanId loanId,
      Position position,
      EmployeeId approver,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements LoanDisposal {}

  record WrittenOffRecovered(
      TransactionId transactionId,
      LoanId loanId,
      Money principal,
      Money interest,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements LoanDisposal {}

  /// The collateral settled the whole debt.
  record LoanForeclosed(
      TransactionId transactionId,
      LoanId loanId,
      String assetId,
      Money fairValue,
      Position position,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements LoanDisposal {}

  /// `impairmentAfter` is what stands against the asset from now on: at least so much that its
  /// carrying amount is no more than `recoverableAmount`.
  record ForeclosedAssetRevalued(
      TransactionId transactionId,
      LoanId loanId,
      String assetId,
      Money recoverableAmount,
      String appraiser,
      Money impairmentBefore,
      Money impairmentAfter,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements LoanDisposal {}

  /// `cost` is the fair value at which the asset was taken, `impairment` what stood against it.
  record ForeclosedAssetSold(
      TransactionId transactionId,
      LoanId loanId,
      String assetId,
      String buyer,
      Money price,
      Money cost,
      Money impairment,
      EmployeeId approver,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements LoanDisposal {}

  record LoanTransferredOut(
      TransactionId transactionId,
      LoanId loanId,
      String buyer,
      Money price,
      Position position,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements LoanDisposal {}
}
