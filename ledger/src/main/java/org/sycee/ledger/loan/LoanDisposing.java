package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanDisposal.*;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.money.Money;

/// How a loan leaves the books. Its interest is counted to the beginning of the day.
record LoanDisposing(ActiveLoan loan) {

  LoanWrittenOff writtenOff(WriteOffLoan c) {
    requireNonAccrual();
    Position position = position();
    ALLOWANCE_TOO_SMALL.unless(
        !position.special().isLessThan(position.principal()),
        () ->
            "the principal of %s is %s, its special allowance %s"
                .formatted(loan.loanId(), position.principal(), position.special()));
    return new LoanWrittenOff(
        c.transactionId(),
        loan.loanId(),
        position,
        c.approver(),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanDisposalAccounting.writtenOff(loan.books(c.bookingDate()), position));
  }

  LoanForeclosed foreclosed(ForecloseLoan c) {
    requireNonAccrual();
    requireAmount(c.fairValue());
    Position position = position();
    return new LoanForeclosed(
        c.transactionId(),
        loan.loanId(),
        c.assetId(),
        c.fairValue(),
        position,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanDisposalAccounting.foreclosed(loan.books(c.bookingDate()), position, c.fairValue()));
  }

  LoanTransferredOut transferredOut(TransferLoanOut c) {
    requireAmount(c.price());
    Position position = position();
    return new LoanTransferredOut(
        c.transactionId(),
        loan.loanId(),
        c.buyer(),
        c.price(),
        position,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanDisposalAccounting.transferredOut(loan.books(c.bookingDate()), position, c.price()));
  }

  /// The interest of a loan that accrues is what its group accrued for it; of any other the memo.
  private Position position() {
    LoanDebt debt = loan.debt().billed(loan.terms().pricing().rounding());
    LoanStanding standing = loan.standing();
    FEES_OUTSTANDING.unless(
        debt.fees().isZero(), () -> "%s owes fees of %s".formatted(loan.loanId(), debt.fees()));
    return new Position(
        debt.allPrincipal(),
        debt.overduePrincipal(),
        standing.accruing() ? debt.billedInterest() : standing.memoInterest(),
        standing.special(),
        standing.general(),
        standing.accruing());
  }

  private void requireNonAccrual() {
    LOAN_STILL_ACCRUING.unless(
        !loan.standing().accruing(), () -> loan.loanId() + " still accrues interest");
  }

  private void requireAmount(Money amount) {
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "the amount is " + amount);
    CURRENCY_NOT_OF_LOAN.unless(
        amount.currency().equals(loan.terms().currency()),
        () ->
            "%s is in %s, the amount is %s"
                .formatted(loan.loanId(), loan.terms().currency(), amount));
  }
}
