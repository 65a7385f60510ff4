package org.sycee.app.http.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.ForeclosedLoan;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanStanding;
import org.sycee.ledger.loan.SignedLoan;
import org.sycee.ledger.loan.WrittenOffLoan;
import org.sycee.ledger.loanplan.LoanDebt;

/// What may be asked of a loan as it stands on the open business day, by the last part of the
/// action's address; an amount may still be too large.
final class LoanAllowedActions {
  private LoanAllowedActions() {}

  static List<String> on(Loan loan, LocalDate day) {
    var actions = new ArrayList<>(withoutCollateral(loan, day));
    if (!loan.secured().held().isEmpty()) {
      actions.add("release-collateral");
    }
    return List.copyOf(actions);
  }

  private static List<String> withoutCollateral(Loan loan, LocalDate day) {
    return switch (loan) {
      case SignedLoan signed ->
          signed.perfected().held().keySet().containsAll(signed.collaterals())
              ? List.of("disburse")
              : List.of("perfect-collateral");
      case ActiveLoan active -> active.debt().isPaid() ? List.of() : on(active, day);
      case WrittenOffLoan gone ->
          gone.principal().plus(gone.interest()).isPositive() ? List.of("recover") : List.of();
      case ForeclosedLoan _ -> List.of("revalue-asset", "sell-asset");
      case Loan.Unsigned _, Loan.Ended _ -> List.of();
    };
  }

  private static List<String> on(ActiveLoan loan, LocalDate day) {
    LoanDebt debt = loan.debt();
    LoanStanding standing = loan.standing();
    var actions = new ArrayList<String>();
    if (debt.owed().isPositive()) {
      actions.add("repay");
    } else if (standing.accruing() && debt.principal().isPositive()) {
      actions.add("prepay");
    }
    actions.add("charge-fee");
    if (!standing.extended() && day.isBefore(loan.terms().maturityDate())) {
      actions.add("extend");
    }
    actions.add("restructure");
    if (debt.allPrincipal().isPositive()) {
      actions.add("forgive");
    }
    actions.add("tag");
    actions.add("judge");
    if (!standing.accruing() && debt.owed().isZero()) {
      actions.add("resume-accrual");
    }
    actions.add(standing.borrowedName() ? "clear-borrowed-name" : "report-borrowed-name");
    if (debt.fees().isZero()) {
      if (!standing.accruing()) {
        actions.addAll(List.of("write-off", "foreclose"));
      }
      actions.add("transfer-out");
    }
    return List.copyOf(actions);
  }
}
