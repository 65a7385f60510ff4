package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.loan.LoanCommand.MeetWrittenOff;
import org.sycee.ledger.loan.LoanCommand.ReleaseCollateral;
import org.sycee.ledger.loan.LoanCommand.SignLoan;
import org.sycee.ledger.loan.LoanDisposal.WrittenOffRecovered;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.money.Money;

/// A loan that left the books and is still pursued. What comes back meets principal first.
public record WrittenOffLoan(
    LoanId loanId, LoanTerms terms, Money principal, Money interest, Collaterals collaterals)
    implements Loan {

  @Override
  public LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules) {
    LOAN_ALREADY_SIGNED.unless(
        !(command instanceof SignLoan), () -> loanId + " has existed before");
    if (command instanceof ReleaseCollateral c) {
      Loan.requireDay(c, terms, days);
      return collaterals.released(c, terms, principal.plus(interest));
    }
    if (!(command instanceof MeetWrittenOff c)) {
      throw LOAN_ENDED.because(loanId + " was written off");
    }
    Loan.requireDay(command, terms, days);
    AMOUNT_NOT_POSITIVE.unless(c.amount().isPositive(), () -> "the amount is " + c.amount());
    CURRENCY_NOT_OF_LOAN.unless(
        c.amount().currency().equals(terms.currency()),
        () -> "%s is in %s, the amount is %s".formatted(loanId, terms.currency(), c.amount()));
    Money claim = principal.plus(interest);
    RECOVERY_EXCEEDS_CLAIM.unless(
        !claim.isLessThan(c.amount()),
        () -> "%s still owes %s, paid %s".formatted(loanId, claim, c.amount()));
    Money onPrincipal = c.amount().isLessThan(principal) ? c.amount() : principal;
    Money onInterest = c.amount().minus(onPrincipal);
    return new WrittenOffRecovered(
        c.transactionId(),
        loanId,
        onPrincipal,
        onInterest,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanDisposalAccounting.recovered(
            LoanAccounting.books(terms, loanId, c.bookingDate()), onPrincipal, onInterest));
  }

  @Override
  public Loan evolve(LoanEvent event) {
    if (event instanceof WrittenOffRecovered e) {
      return new WrittenOffLoan(
          loanId, terms, principal.minus(e.principal()), interest.minus(e.interest()), collaterals);
    }
    if (event instanceof CollateralReleased e) {
      return new WrittenOffLoan(
          loanId, terms, principal, interest, collaterals.without(e.collateralId()));
    }
    throw new IllegalStateException("after the loan was written off: " + event);
  }
}
