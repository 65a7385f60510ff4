package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.DayProduct;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.LoanTermsCheck;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// A loan between its contract and its disbursement. `perfected` are the collaterals registered so
/// far.
public record SignedLoan(
    LoanId loanId, LoanTerms terms, List<String> collaterals, Collaterals perfected)
    implements Loan {

  static SignedLoan of(LoanSigned e) {
    return new SignedLoan(e.loanId(), e.terms(), List.copyOf(e.collaterals()), Collaterals.NONE);
  }

  @Override
  public LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules) {
    LOAN_ALREADY_SIGNED.unless(!(command instanceof SignLoan), () -> loanId + " is signed already");
    Loan.requireDay(command, terms, days);
    if (command instanceof PerfectCollateral c) {
      return perfect(c);
    }
    if (command instanceof ReleaseCollateral c) {
      return perfected.released(c, terms, Money.zero(terms.currency()));
    }
    if (command instanceof PayOutLoan c) {
      return payOut(c);
    }
    throw LOAN_NOT_DISBURSED.because(loanId + " is not disbursed yet");
  }

  private CollateralPerfected perfect(PerfectCollateral c) {
    COLLATERAL_UNKNOWN.unless(
        collaterals.contains(c.collateralId()),
        () -> "%s of %s is not among %s".formatted(c.collateralId(), loanId, collaterals));
    COLLATERAL_ALREADY_PERFECTED.unless(
        !perfected.held().containsKey(c.collateralId()),
        () -> "%s of %s is registered already".formatted(c.collateralId(), loanId));
    AMOUNT_NOT_POSITIVE.unless(c.value().isPositive(), () -> "the value is " + c.value());
    CURRENCY_NOT_OF_LOAN.unless(
        c.value().currency().equals(terms.currency()),
        () -> "%s is in %s, the value is %s".formatted(loanId, terms.currency(), c.value()));
    return new CollateralPerfected(
        c.transactionId(),
        loanId,
        c.collateralId(),
        c.value(),
        c.registrationNumber(),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.perfected(LoanAccounting.books(terms, loanId, c.bookingDate()), c.value()));
  }

  private LoanDisbursed payOut(PayOutLoan c) {
    var missing = new ArrayList<>(collaterals);
    missing.removeAll(perfected.held().keySet());
    COLLATERAL_NOT_PERFECTED.unless(
        missing.isEmpty(), () -> "%s of %s are not registered".formatted(missing, loanId));
    LoanTermsCheck.require(terms, c.bookingDate());
    Rate rate = LoanTermsCheck.rateFrom(c.bookingDate(), terms.pricing(), c.observed());
    LoanPlan plan = LoanPlan.of(terms, rate, terms.principal(), c.bookingDate(), DayProduct.ZERO);
    return new LoanDisbursed(
        c.transactionId(),
        loanId,
        terms.principal(),
        c.disburser(),
        c.observed(),
        rate,
        plan,
        plan.nextDueDate(terms, c.bookingDate()),
        LoanDebt.of(terms.principal(), c.bookingDate()),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.disbursed(
            LoanAccounting.books(terms, loanId, c.bookingDate()), terms.principal()));
  }

  @Override
  public Loan evolve(LoanEvent event) {
    if (event instanceof CollateralPerfected e) {
      return new SignedLoan(
          loanId, terms, collaterals, perfected.with(e.collateralId(), e.value()));
    }
    if (event instanceof CollateralReleased e) {
      return new SignedLoan(loanId, terms, collaterals, perfected.without(e.collateralId()));
    }
    if (event instanceof LoanDisbursed e) {
      return ActiveLoan.disbursed(terms, e, perfected);
    }
    throw new IllegalStateException("before the loan was disbursed: " + event);
  }
}
