package org.sycee.ledger.loan;

import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.loanplan.Allocation;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Everything that can happen to a loan.
///
/// `debt` is what the loan owes after the fact; `rule` the version of the posting rules of
/// [LoanAccounting] by which the entry follows from the other properties.
public sealed interface LoanEvent extends Event
    permits LoanEvent.Posted,
        LoanEvent.DebtChanged,
        LoanEvent.LoanSigned,
        LoanEvent.LoanReclassified,
        LoanEvent.LoanTagged,
        LoanEvent.BorrowedNameFound,
        LoanEvent.BorrowedNameCleared,
        LoanReview,
        CollateralReleased,
        LoanDisposal {
  LoanId loanId();

  LocalDate bookingDate();

  /// A fact with an entry that can be worked out again from the term sheet and the fact.
  sealed interface Posted extends LoanEvent, MovesMoney {
    int rule();

    @Override
    default String postingRule() {
      return LoanAccounting.citation(rule());
    }
  }

  /// A fact after which the loan owes something else, or otherwise.
  sealed interface DebtChanged extends LoanEvent {
    LoanDebt debt();
  }

  /// A payment that met what was owed.
  sealed interface ClaimsMet extends Posted, DebtChanged {
    Allocation paid();

    /// Whether the interest stood among the receivables.
    boolean accruing();

    /// By how much the interest kept off the balance sheet changed.
    Money memoChange();
  }

  record LoanSigned(
      TransactionId transactionId,
      LoanId loanId,
      LoanTerms terms,
      String contractNumber,
      List<String> collaterals,
      EmployeeId officer,
      LocalDate bookingDate)
      implements LoanEvent {}

  record CollateralPerfected(
      TransactionId transactionId,
      LoanId loanId,
      String collateralId,
      Money value,
      String registrationNumber,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted {}

  record LoanDisbursed(
      TransactionId transactionId,
      LoanId loanId,
      Money amount,
      EmployeeId disburser,
      ObservedRate observed,
      Rate rate,
      LoanPlan plan,
      LocalDate nextDueDate,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, DebtChanged {}

  record LoanRepaid(
      TransactionId transactionId,
      LoanId loanId,
      Allocation paid,
      boolean accruing,
      Money memoChange,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements ClaimsMet {}

  record InstalmentCollected(
      TransactionId transactionId,
      LoanId loanId,
      Allocation paid,
      boolean accruing,
      Money memoChange,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements ClaimsMet, EndOfDayEvent {}

  record LoanPrepaid(
      TransactionId transactionId,
      LoanId loanId,
      Allocation paid,
      Money compensation,
      PrepaymentMode mode,
      LoanPlan plan,
      LocalDate nextDueDate,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, DebtChanged {}

  record LoanFeeCharged(
      TransactionId transactionId,
      LoanId loanId,
      Money amount,
      String description,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, DebtChanged {}

  /// Principal and interest became payable.
  sealed interface FellDue extends DebtChanged, EndOfDayEvent {
    LocalDate nextDueDate();
  }

  record InstalmentFellDue(
      TransactionId transactionId,
      LoanId loanId,
      Money principal,
      Money interest,
      LocalDate nextDueDate,
      LoanDebt debt,
      LocalDate bookingDate)
      implements FellDue {}

  /// The same for a loan that no longer accrues: its interest is kept off the balance sheet.
  record OffBalanceInterestBilled(
      TransactionId transactionId,
      LoanId loanId,
      Money principal,
      Money interest,
      LocalDate nextDueDate,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, FellDue {}

  record LoanMarkedOverdue(
      TransactionId transactionId,
      LoanId loanId,
      LocalDate unpaidSince,
      Money principal,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, DebtChanged, EndOfDayEvent {}

  /// `interestReversed` was accrued and never received; `principal` and `overduePrincipal` stand
  /// among the impaired loans from now on.
  record LoanAccrualStopped(
      TransactionId transactionId,
      LoanId loanId,
      int overdueDays,
      Money interestReversed,
      Money principal,
      Money overduePrincipal,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, DebtChanged, EndOfDayEvent {}

  record LoanReclassified(
      TransactionId transactionId,
      LoanId loanId,
      LoanClass from,
      LoanClass to,
      LoanClass proposal,
      LoanClass floor,
      int overdueDays,
      int floorsVersion,
      String reason,
      LocalDate bookingDate)
      implements LoanEvent, EndOfDayEvent {}

  record LoanProvisionChanged(
      TransactionId transactionId,
      LoanId loanId,
      Stage stage,
      Money expectedCreditLoss,
      int ratesVersion,
      Money specialBefore,
      Money specialAfter,
      Money generalBefore,
      Money generalAfter,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, EndOfDayEvent {}

  record LoanRepriced(
      TransactionId transactionId,
      LoanId loanId,
      ObservedRate observed,
      Rate rate,
      LocalDate nextResetDate,
      LoanPlan plan,
      LoanDebt debt,
      LocalDate bookingDate)
      implements DebtChanged, EndOfDayEvent {}

  record LoanExtended(
      TransactionId transactionId,
      LoanId loanId,
      LocalDate maturityDate,
      EmployeeId approver,
      LoanPlan plan,
      LocalDate nextDueDate,
      LoanDebt debt,
      LocalDate bookingDate)
      implements DebtChanged {}

  /// At least until `observedUntil` the loan is watched, and its class not improved.
  record LoanRestructured(
      TransactionId transactionId,
      LoanId loanId,
      LoanTerms terms,
      EmployeeId approver,
      LoanPlan plan,
      LocalDate nextDueDate,
      LocalDate observedUntil,
      LoanDebt debt,
      LocalDate bookingDate)
      implements DebtChanged {}

  record PrincipalForgiven(
      TransactionId transactionId,
      LoanId loanId,
      Allocation forgiven,
      boolean accruing,
      Money fromAllowance,
      EmployeeId approver,
      LoanDebt debt,
      LocalDate bookingDate,
      int rule,
      JournalEntry entry)
      implements Posted, DebtChanged {}

  record LoanTagged(
      TransactionId transactionId, LoanId loanId, LoanTags tags, LocalDate bookingDate)
      implements LoanEvent {}

  record BorrowedNameFound(
      TransactionId transactionId,
      LoanId loanId,
      CustomerId actualBorrower,
      String finding,
      LocalDate bookingDate)
      implements LoanEvent {}

  record BorrowedNameCleared(
      TransactionId transactionId, LoanId loanId, String how, LocalDate bookingDate)
      implements LoanEvent {}
}
