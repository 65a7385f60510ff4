package org.sycee.ledger.loan;

import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.BorrowerDebts;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// Everything one may ask of a loan.
///
/// `bookingDate` is the open business day of the loan's legal entity.
public sealed interface LoanCommand extends Command {
  LoanId loanId();

  LocalDate bookingDate();

  /// A wish that only the end of a day may have.
  sealed interface AtEndOfDay extends LoanCommand {}

  /// `collaterals` are the ids of what must be perfected before money is paid out.
  record SignLoan(
      TransactionId transactionId,
      LoanId loanId,
      LoanTerms terms,
      String contractNumber,
      List<String> collaterals,
      EmployeeId officer,
      LocalDate bookingDate)
      implements LoanCommand {}

  record PerfectCollateral(
      TransactionId transactionId,
      LoanId loanId,
      String collateralId,
      Money value,
      String registrationNumber,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// Collateral is to be given back: after the loan was paid, or before if the rest covers it.
  record ReleaseCollateral(
      TransactionId transactionId,
      LoanId loanId,
      String collateralId,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// One leg of a disbursement, a repayment, a collection or a recovery; sent only by the command
  /// that binds it to the deposit and the facility.
  sealed interface Leg extends LoanCommand {}

  record PayOutLoan(
      TransactionId transactionId,
      LoanId loanId,
      EmployeeId disburser,
      ObservedRate observed,
      LocalDate bookingDate)
      implements Leg {}

  record MeetClaims(TransactionId transactionId, LoanId loanId, Money amount, LocalDate bookingDate)
      implements Leg {}

  record MeetPrincipalEarly(
      TransactionId transactionId,
      LoanId loanId,
      Money principal,
      PrepaymentMode mode,
      LocalDate bookingDate)
      implements Leg {}

  record MeetClaimsAtEndOfDay(
      TransactionId transactionId, LoanId loanId, Money available, LocalDate bookingDate)
      implements Leg, AtEndOfDay {}

  record MeetWrittenOff(
      TransactionId transactionId, LoanId loanId, Money amount, LocalDate bookingDate)
      implements Leg {}

  record ChargeLoanFee(
      TransactionId transactionId,
      LoanId loanId,
      Money amount,
      LocalDate bookingDate,
      String description)
      implements LoanCommand {}

  record ExtendLoan(
      TransactionId transactionId,
      LoanId loanId,
      LocalDate maturityDate,
      EmployeeId approver,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// A concession to a borrower in difficulty; the price of a restructured loan is fixed.
  record RestructureLoan(
      TransactionId transactionId,
      LoanId loanId,
      LocalDate maturityDate,
      Repayment repayment,
      LoanPricing pricing,
      EmployeeId approver,
      LocalDate bookingDate)
      implements LoanCommand {}

  record ForgivePrincipal(
      TransactionId transactionId,
      LoanId loanId,
      Money amount,
      EmployeeId approver,
      LocalDate bookingDate)
      implements LoanCommand {}

  record TagLoan(TransactionId transactionId, LoanId loanId, LoanTags tags, LocalDate bookingDate)
      implements LoanCommand {}

  /// The money went to somebody else than the borrower (借名).
  record ReportBorrowedName(
      TransactionId transactionId,
      LoanId loanId,
      CustomerId actualBorrower,
      String finding,
      LocalDate bookingDate)
      implements LoanCommand {}

  record ClearBorrowedName(
      TransactionId transactionId, LoanId loanId, String how, LocalDate bookingDate)
      implements LoanCommand {}

  record WriteOffLoan(
      TransactionId transactionId, LoanId loanId, EmployeeId approver, LocalDate bookingDate)
      implements LoanCommand {}

  /// The collateral is taken for the debt (以物抵债).
  record ForecloseLoan(
      TransactionId transactionId,
      LoanId loanId,
      String assetId,
      Money fairValue,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// The asset taken for the debt is appraised: what it would bring, less what selling it costs.
  record RevalueForeclosedAsset(
      TransactionId transactionId,
      LoanId loanId,
      Money recoverableAmount,
      String appraiser,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// The asset taken for the debt is sold, for money at the central bank; `price` is what remains
  /// after taxes and costs.
  record SellForeclosedAsset(
      TransactionId transactionId,
      LoanId loanId,
      String buyer,
      Money price,
      EmployeeId approver,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// Sold without recourse, for money at the central bank.
  record TransferLoanOut(
      TransactionId transactionId, LoanId loanId, String buyer, Money price, LocalDate bookingDate)
      implements LoanCommand {}

  /// Interest is to be income before it is received again, which needs a reason beside the rules.
  record ResumeAccrual(
      TransactionId transactionId,
      LoanId loanId,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements LoanCommand {}

  /// A person gives the loan another class.
  record JudgeLoan(
      TransactionId transactionId,
      LoanId loanId,
      LoanClass loanClass,
      EmployeeId judge,
      String reason,
      LocalDate bookingDate)
      implements LoanCommand {}

  record FallDue(TransactionId transactionId, LoanId loanId, LocalDate bookingDate)
      implements AtEndOfDay {}

  record MarkOverdue(TransactionId transactionId, LoanId loanId, LocalDate bookingDate)
      implements AtEndOfDay {}

  record StopAccrual(TransactionId transactionId, LoanId loanId, LocalDate bookingDate)
      implements AtEndOfDay {}

  record ResumeAccrualAtEndOfDay(TransactionId transactionId, LoanId loanId, LocalDate bookingDate)
      implements AtEndOfDay {}

  record ClassifyLoan(
      TransactionId transactionId,
      LoanId loanId,
      LoanClass proposal,
      String reason,
      LocalDate bookingDate)
      implements AtEndOfDay {}

  /// The loan is to be no better than what its borrower owes in all allows.
  record ClassifyWithBorrower(
      TransactionId transactionId, LoanId loanId, BorrowerDebts debts, LocalDate bookingDate)
      implements AtEndOfDay {}

  record ProvideForLoan(
      TransactionId transactionId,
      LoanId loanId,
      Stage stage,
      Money expectedCreditLoss,
      LocalDate bookingDate)
      implements AtEndOfDay {}

  record RepriceLoan(
      TransactionId transactionId, LoanId loanId, ObservedRate observed, LocalDate bookingDate)
      implements AtEndOfDay {}
}
