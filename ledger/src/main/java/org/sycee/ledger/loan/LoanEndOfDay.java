package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.LoanTermsCheck;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// What time does to a loan. Its interest is counted to the beginning of the day: the day itself is
/// accrued after everything here.
record LoanEndOfDay(ActiveLoan loan) {
  FellDue fellDue(FallDue c) {
    LocalDate dueDate = loan.nextDueDate();
    LocalDate today = c.bookingDate();
    NOTHING_DUE_TODAY.unless(
        !today.isBefore(dueDate),
        () -> "the next due date of %s is %s".formatted(loan.loanId(), dueDate));
    Rounding rounding = loan.terms().pricing().rounding();
    LoanDebt billed = loan.debt().billed(rounding);
    Money interest = billed.billedInterest().minus(loan.debt().billedInterest());
    Money ordinary = billed.interest().minus(loan.debt().interest());
    Money principal = loan.plan().principalDue(loan.terms(), billed.principal(), ordinary, dueDate);
    LoanDebt debt = billed.due(principal);
    LocalDate next = loan.plan().nextDueDate(loan.terms(), today);
    return loan.standing().accruing() || interest.isZero()
        ? new InstalmentFellDue(
            c.transactionId(), loan.loanId(), principal, interest, next, debt, today)
        : new OffBalanceInterestBilled(
            c.transactionId(),
            loan.loanId(),
            principal,
            interest,
            next,
            debt,
            today,
            LoanAccounting.RULE,
            loan.books(today).memo(AccountCodes.INTEREST_OFF_BALANCE, interest).entry());
  }

  /// Principal that was not paid by the day after it fell due.
  LoanMarkedOverdue markedOverdue(MarkOverdue c) {
    Money principal = loan.debt().notMarkedOverdue();
    int days = loan.standing().overdueDays(c.bookingDate());
    NOT_OVERDUE.unless(
        days > 0 && principal.isPositive() && loan.standing().accruing(),
        () ->
            "%s is overdue for %d days, %s is to be moved"
                .formatted(loan.loanId(), days, principal));
    return new LoanMarkedOverdue(
        c.transactionId(),
        loan.loanId(),
        loan.standing().unpaidSince().orElseThrow(),
        principal,
        loan.debt().markedOverdue(),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.markedOverdue(loan.books(c.bookingDate()), principal));
  }

  LoanAccrualStopped accrualStopped(StopAccrual c) {
    ALREADY_NON_ACCRUAL.unless(
        loan.standing().accruing(), () -> loan.loanId() + " does not accrue already");
    int days = loan.standing().overdueDays(c.bookingDate());
    OVERDUE_90_DAYS_AT_MOST.unless(
        days > LoanStanding.LAST_DAY_OF_ACCRUAL,
        () -> "%s is overdue for %d days".formatted(loan.loanId(), days));
    LoanDebt billed = loan.debt().billed(loan.terms().pricing().rounding());
    Money overdue = billed.overduePrincipal();
    Money principal = billed.allPrincipal().minus(overdue);
    return new LoanAccrualStopped(
        c.transactionId(),
        loan.loanId(),
        days,
        billed.billedInterest(),
        principal,
        overdue,
        billed.impaired(),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.accrualStopped(
            loan.books(c.bookingDate()), billed.billedInterest(), principal, overdue));
  }

  LoanRepriced repriced(RepriceLoan c) {
    RATE_NOT_LINKED.unless(
        !loan.nextResetDate().equals(LocalDate.MAX),
        () -> "the rate of %s is fixed".formatted(loan.loanId()));
    LocalDate today = c.bookingDate();
    NO_RESET_TODAY.unless(
        !today.isBefore(loan.nextResetDate()),
        () -> "the next reset of %s is on %s".formatted(loan.loanId(), loan.nextResetDate()));
    LoanTerms terms = loan.terms().withMaturity(loan.plan().maturityDate());
    Rate rate = LoanTermsCheck.rateFrom(loan.nextResetDate(), terms.pricing(), c.observed());
    LoanDebt debt = loan.debt();
    boolean running = today.isBefore(terms.payingDay(terms.maturityDate()));
    LoanPlan plan =
        running && debt.principal().isPositive()
            ? LoanPlan.of(terms, rate, debt.principal(), today, debt.interestProduct())
            : loan.plan();
    return new LoanRepriced(
        c.transactionId(),
        loan.loanId(),
        c.observed(),
        rate,
        terms.pricing().resetAfter(today),
        plan,
        debt,
        today);
  }
}
