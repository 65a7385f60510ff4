package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.Allocation;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.LoanTermsCheck;
import org.sycee.money.Money;

/// How what was agreed is changed. Interest is counted to the beginning of the day.
record LoanChanging(ActiveLoan loan) {
  private static final int OBSERVED_MONTHS = 12;

  /// 展期, once, before maturity. 贷款通则 (1996) art. 12: a short-term loan by its own term at most, one
  /// of up to five years by half of it, a longer one by three years.
  LoanExtended extended(ExtendLoan c) {
    LocalDate maturity = loan.terms().maturityDate();
    ALREADY_EXTENDED.unless(
        !loan.standing().extended(),
        () -> "%s was extended to %s before".formatted(loan.loanId(), maturity));
    MATURITY_PASSED.unless(
        c.bookingDate().isBefore(maturity),
        () -> "%s matured on %s, asked on %s".formatted(loan.loanId(), maturity, c.bookingDate()));
    MATURITY_NOT_EXTENDED.unless(
        c.maturityDate().isAfter(maturity),
        () -> "%s matures on %s, asked %s".formatted(loan.loanId(), maturity, c.maturityDate()));
    LocalDate latest = latestExtension(maturity);
    EXTENSION_TOO_LONG.unless(
        !c.maturityDate().isAfter(latest),
        () ->
            "%s, from %s to %s, may be extended to %s, asked %s"
                .formatted(loan.loanId(), loan.valueDate(), maturity, latest, c.maturityDate()));
    LoanTerms terms = loan.terms().withMaturity(c.maturityDate());
    LoanPlan plan = planOf(terms, loan.debt(), c.bookingDate());
    return new LoanExtended(
        c.transactionId(),
        loan.loanId(),
        c.maturityDate(),
        c.approver(),
        plan,
        plan.nextDueDate(terms, c.bookingDate().minusDays(1)),
        loan.debt(),
        c.bookingDate());
  }

  /// 重组: principal begins a new term, at a fixed rate; interest due stays due.
  LoanRestructured restructured(RestructureLoan c) {
    PRICE_NOT_FIXED.unless(
        !c.pricing().isLinked(), () -> "the price of a restructured loan is fixed");
    LoanDebt debt = loan.debt().termBegunAgain();
    LoanTerms terms = loan.terms().restructured(c.maturityDate(), c.repayment(), c.pricing());
    LoanTermsCheck.require(terms, c.bookingDate());
    LoanPlan plan =
        LoanPlan.of(
            terms, c.pricing().rate(), debt.principal(), c.bookingDate(), debt.interestProduct());
    return new LoanRestructured(
        c.transactionId(),
        loan.loanId(),
        terms,
        c.approver(),
        plan,
        plan.nextDueDate(terms, c.bookingDate()),
        c.bookingDate().plusMonths(OBSERVED_MONTHS),
        debt,
        c.bookingDate());
  }

  PrincipalForgiven forgiven(ForgivePrincipal c) {
    AMOUNT_NOT_POSITIVE.unless(c.amount().isPositive(), () -> "the amount is " + c.amount());
    CURRENCY_NOT_OF_LOAN.unless(
        c.amount().currency().equals(loan.terms().currency()),
        () ->
            "%s is in %s, the amount is %s"
                .formatted(loan.loanId(), loan.terms().currency(), c.amount()));
    Money principal = loan.debt().allPrincipal();
    FORGIVENESS_EXCEEDS_PRINCIPAL.unless(
        !principal.isLessThan(c.amount()),
        () ->
            "the principal of %s is %s, forgiven %s"
                .formatted(loan.loanId(), principal, c.amount()));
    Allocation forgiven = Allocation.ofPrincipal(c.amount(), loan.debt());
    Money special = loan.standing().special();
    Money fromAllowance = special.isLessThan(c.amount()) ? special : c.amount();
    boolean accruing = loan.standing().accruing();
    return new PrincipalForgiven(
        c.transactionId(),
        loan.loanId(),
        forgiven,
        accruing,
        fromAllowance,
        c.approver(),
        loan.debt().paid(forgiven),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.forgiven(loan.books(c.bookingDate()), forgiven, accruing, fromAllowance));
  }

  private LoanPlan planOf(LoanTerms terms, LoanDebt debt, LocalDate from) {
    return LoanPlan.of(terms, loan.rate(), debt.principal(), from, debt.interestProduct());
  }

  private LocalDate latestExtension(LocalDate maturity) {
    LocalDate start = loan.valueDate();
    if (!maturity.isAfter(start.plusYears(1))) {
      return maturity.plusDays(ChronoUnit.DAYS.between(start, maturity));
    }
    return maturity.isAfter(start.plusYears(5))
        ? maturity.plusYears(3)
        : maturity.plusDays(ChronoUnit.DAYS.between(start, maturity) / 2);
  }
}
