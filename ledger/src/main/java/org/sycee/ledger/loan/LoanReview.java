package org.sycee.ledger.loan;

import java.time.LocalDate;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.loanrisk.BorrowerDebts;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// What looking at a loan again has led to. `rulesVersion` is the version of the rules that were
/// met.
public sealed interface LoanReview extends LoanEvent {
  int rulesVersion();

  /// Its interest is income before it is received again (恢复计息). `principal` no longer stands among
  /// the impaired loans; `rule` is the version of the posting rules of [LoanAccounting].
  sealed interface AccrualResumed extends LoanReview, MovesMoney {
    /// The last day on which something was overdue.
    LocalDate lateOn();

    /// How many due dates came since then.
    int dueDates();

    Money principal();

    int rule();

    @Override
    default String postingRule() {
      return LoanAccounting.citation(rule());
    }
  }

  record LoanAccrualResumed(
      TransactionId transactionId,
      LoanId loanId,
      LocalDate lateOn,
      int dueDates,
      int rulesVersion,
      Money principal,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements AccrualResumed {}

  record LoanAccrualResumedAtEndOfDay(
      TransactionId transactionId,
      LoanId loanId,
      LocalDate lateOn,
      int dueDates,
      int rulesVersion,
      Money principal,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements AccrualResumed, EndOfDayEvent {}

  /// Its class fell because too much of what the borrower owes is non-performing.
  record LoanReclassifiedWithBorrower(
      TransactionId transactionId,
      LoanId loanId,
      LoanClass from,
      LoanClass to,
      BorrowerDebts debts,
      int rulesVersion,
      LocalDate bookingDate)
      implements LoanReview, EndOfDayEvent {}

  /// A person gave it another class; `floor` is the best that the rules allowed.
  record LoanJudged(
      TransactionId transactionId,
      LoanId loanId,
      LoanClass from,
      LoanClass to,
      LoanClass floor,
      int overdueDays,
      int rulesVersion,
      EmployeeId judge,
      String reason,
      LocalDate bookingDate)
      implements LoanReview {}
}
