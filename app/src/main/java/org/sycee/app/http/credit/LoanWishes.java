package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.PrepaymentMode;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// The bodies of requests about one loan. Without a booking date the open business day is meant,
/// without a deposit the one the loan is linked to.
final class LoanWishes {
  private LoanWishes() {}

  @Schema(name = "SignLoan")
  record Signing(
      @Schema(description = "Chosen by the caller: loan_ and 1 to 39 letters, digits, _ or -.")
          LoanId loanId,
      LoanTermSheet terms,
      String contractNumber,
      @Schema(description = "Ids of what must be registered before money is paid out.")
          Optional<List<String>> collaterals,
      EmployeeId officer,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "PerfectCollateral")
  record Perfection(
      String collateralId,
      Money value,
      String registrationNumber,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "DisburseLoan")
  record Disbursement(
      @Schema(description = "Neither who requested, nor who reviewed, nor who approved.")
          EmployeeId disburser,
      @Schema(description = "The loan prime rate of a linked loan; the one posted if left out.")
          Optional<ObservedRate> observed,
      Optional<String> description,
      Optional<LocalDate> bookingDate) {}

  /// Money on what is owed, or on what was written off.
  @Schema(name = "PayLoan")
  record Payment(
      Money amount,
      Optional<DepositId> deposit,
      Optional<String> description,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "PrepayLoan")
  record Prepayment(
      @Schema(description = "All interest to the day and the compensation come on top of it.")
          Money principal,
      PrepaymentMode mode,
      Optional<DepositId> deposit,
      Optional<String> description,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ChargeLoanFee")
  record Fee(Money amount, Optional<String> description, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ExtendLoan")
  record Extension(LocalDate maturityDate, EmployeeId approver, Optional<LocalDate> bookingDate) {}

  @Schema(name = "RestructureLoan")
  record Restructuring(
      LocalDate maturityDate,
      Repayment repayment,
      LoanPrice price,
      EmployeeId approver,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ForgivePrincipal")
  record Forgiveness(Money amount, EmployeeId approver, Optional<LocalDate> bookingDate) {}

  @Schema(name = "TagLoan")
  record Tagging(LoanTags tags, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReportBorrowedName")
  record BorrowedName(
      @Schema(description = "Who has the money.") CustomerId actualBorrower,
      String finding,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "ClearBorrowedName")
  record Clearing(String how, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ReleaseCollateral")
  record Release(
      String collateralId, EmployeeId approver, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "JudgeLoan")
  record Judgement(
      LoanClass loanClass, EmployeeId judge, String reason, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ResumeAccrual")
  record Resumption(
      EmployeeId approver,
      @Schema(description = "Why the borrower is expected to go on paying.") String reason,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "WriteOffLoan")
  record WritingOff(EmployeeId approver, Optional<LocalDate> bookingDate) {}

  @Schema(name = "ForecloseLoan")
  record Foreclosure(String assetId, Money fairValue, Optional<LocalDate> bookingDate) {}

  @Schema(name = "RevalueForeclosedAsset")
  record Appraisal(
      @Schema(description = "What it would bring, less what selling it costs.")
          Money recoverableAmount,
      String appraiser,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "SellForeclosedAsset")
  record AssetSale(
      String buyer,
      @Schema(description = "After taxes and costs.") Money price,
      EmployeeId approver,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "TransferLoanOut")
  record Sale(String buyer, Money price, Optional<LocalDate> bookingDate) {}
}
