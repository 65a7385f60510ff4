package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.ForeclosedLoan;
import org.sycee.ledger.loan.LoanStanding;
import org.sycee.ledger.loan.WrittenOffLoan;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// What a loan owes, and how good it is thought to be.
final class LoanFigures {
  private LoanFigures() {}

  @Schema(name = "LoanDebt", description = "What a loan owes; interest is counted to a day.")
  record Debt(
      @Schema(description = "Up to the beginning of this day interest is counted.") LocalDate asOf,
      @Schema(description = "Not fallen due yet.") Money principal,
      @Schema(description = "Fallen due and not paid.") Money duePrincipal,
      @Schema(description = "The part of all principal that stands among the overdue loans.")
          Money overduePrincipal,
      Money fees,
      @Schema(description = "Billed and not paid.") Money interest,
      @Schema(description = "Billed and not paid, on principal paid late.") Money penalty,
      @Schema(description = "Billed and not paid, on interest paid late.") Money compound,
      @Schema(description = "What should have been paid by now.") Money owed,
      @Schema(description = "Interest of every kind that ran and is not billed yet, rounded.")
          Money running) {

    static Debt of(ActiveLoan loan) {
      LoanDebt debt = loan.debt();
      return new Debt(
          debt.interestTo(),
          debt.principal(),
          debt.duePrincipal(),
          debt.overduePrincipal(),
          debt.fees(),
          debt.interest(),
          debt.penalty(),
          debt.compound(),
          debt.owed(),
          debt.running().rounded(loan.terms().currency(), loan.terms().pricing().rounding()));
    }
  }

  @Schema(name = "LoanStanding", description = "How good a loan is thought to be.")
  record Standing(
      LoanClass loanClass,
      @Schema(description = "Whether its interest is income before it is received.")
          boolean accruing,
      Optional<LocalDate> unpaidSince,
      int overdueDays,
      Money specialAllowance,
      Money generalAllowance,
      @Schema(description = "Interest kept off the balance sheet.") Money memoInterest,
      boolean extended,
      int restructurings,
      Optional<LocalDate> observedUntil,
      boolean borrowedName,
      @Schema(description = "The last day on which something was overdue.")
          Optional<LocalDate> lateOn,
      @Schema(description = "Due dates since then, or since it was paid out.") int dueDatesSince) {

    static Standing of(ActiveLoan loan) {
      LoanStanding standing = loan.standing();
      return new Standing(
          standing.loanClass(),
          standing.accruing(),
          standing.unpaidSince(),
          standing.overdueDays(loan.debt().interestTo()),
          standing.special(),
          standing.general(),
          standing.memoInterest(),
          standing.extended(),
          standing.restructurings(),
          standing.observedUntil(),
          standing.borrowedName(),
          standing.payments().lateOn(),
          standing.payments().dueDates());
    }
  }

  @Schema(name = "ForeclosedAsset", description = "What was taken for the debt, and is not sold.")
  record Asset(
      String assetId,
      @Schema(description = "The fair value at which it was taken.") Money cost,
      Money impairment) {
    static Asset of(ForeclosedLoan loan) {
      return new Asset(loan.assetId(), loan.cost(), loan.impairment());
    }
  }

  @Schema(name = "LoanClaim", description = "What is still pursued of a loan written off.")
  record Claim(Money principal, Money interest) {
    static Claim of(WrittenOffLoan loan) {
      return new Claim(loan.principal(), loan.interest());
    }
  }
}
