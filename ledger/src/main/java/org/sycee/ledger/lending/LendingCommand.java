package org.sycee.ledger.lending;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.PrepaymentMode;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.money.Money;

/// Everything one may ask of a loan that moves money on a deposit. Its facts are those of the loan,
/// the deposit and the facility.
public sealed interface LendingCommand extends Command {
  LoanId loanId();

  FacilityId facilityId();

  DepositId depositId();

  LocalDate bookingDate();

  record DisburseLoan(
      TransactionId transactionId,
      LoanId loanId,
      FacilityId facilityId,
      DepositId depositId,
      EmployeeId disburser,
      ObservedRate observed,
      LocalDate bookingDate,
      String description)
      implements LendingCommand {}

  /// Pays what is owed by now, or a part of it, from any deposit.
  record RepayLoan(
      TransactionId transactionId,
      LoanId loanId,
      FacilityId facilityId,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      String description)
      implements LendingCommand {}

  /// Pays principal before it is due, and all interest to the day.
  record PrepayLoan(
      TransactionId transactionId,
      LoanId loanId,
      FacilityId facilityId,
      DepositId depositId,
      Money principal,
      PrepaymentMode mode,
      LocalDate bookingDate,
      String description)
      implements LendingCommand {}

  /// Pays on a loan that was written off.
  record RecoverLoan(
      TransactionId transactionId,
      LoanId loanId,
      FacilityId facilityId,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      String description)
      implements LendingCommand {}

  /// At the end of a day: takes what is owed from the linked deposit, as far as it goes.
  record CollectInstalment(
      TransactionId transactionId,
      LoanId loanId,
      FacilityId facilityId,
      DepositId depositId,
      LocalDate bookingDate,
      String description)
      implements LendingCommand {}
}
