package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanReview.*;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.ledger.loanrisk.RiskRules.Kind;
import org.sycee.money.Money;

/// What looking at a loan again leads to.
record LoanReviewing(ActiveLoan loan, RiskRules rules) {

  LoanAccrualResumed resumed(ResumeAccrual c) {
    LocalDate date = c.bookingDate();
    requireCuredNonAccrual(date);
    Money principal = loan.debt().allPrincipal();
    return new LoanAccrualResumed(
        c.transactionId(),
        loan.loanId(),
        lateOn(),
        loan.standing().payments().dueDates(),
        rules.versionOn(Kind.CURE_MONTHS, date),
        principal,
        c.approver(),
        c.reason(),
        date,
        LoanAccounting.RULE,
        LoanAccounting.accrualResumed(loan.books(date), principal));
  }

  /// A retail loan is judged by how it is paid (measures of 2023, art. 8); of any other a person
  /// says whether the borrower will go on paying.
  LoanAccrualResumedAtEndOfDay resumed(ResumeAccrualAtEndOfDay c) {
    CURE_FOR_PEOPLE_TO_JUDGE.unless(
        loan.terms().product().isRetail(),
        () -> "%s is a loan for %s".formatted(loan.loanId(), loan.terms().product()));
    LocalDate date = c.bookingDate();
    requireCuredNonAccrual(date);
    Money principal = loan.debt().allPrincipal();
    return new LoanAccrualResumedAtEndOfDay(
        c.transactionId(),
        loan.loanId(),
        lateOn(),
        loan.standing().payments().dueDates(),
        rules.versionOn(Kind.CURE_MONTHS, date),
        principal,
        date,
        LoanAccounting.RULE,
        LoanAccounting.accrualResumed(loan.books(date), principal));
  }

  /// A class that a person gives, within what the rules allow. A non-performing loan becomes a
  /// performing one when it has been paid regularly for long enough.
  LoanJudged judged(JudgeLoan c) {
    LocalDate date = c.bookingDate();
    LoanStanding standing = loan.standing();
    LoanClass from = standing.loanClass();
    LoanClass to = c.loanClass();
    int days = standing.overdueDays(date);
    LoanClass floor = standing.signs(loan.debt().allPrincipal(), date).bestClass(rules, date);
    CLASS_UNCHANGED.unless(to != from, () -> "%s is %s".formatted(loan.loanId(), from));
    CLASS_TOO_GOOD.unless(
        to.compareTo(floor) >= 0,
        () ->
            "%s, overdue for %d days, may be %s at best, not %s"
                .formatted(loan.loanId(), days, floor, to));
    if (to.compareTo(from) < 0) {
      requireObserved(date);
      if (from.isNonPerforming() && !to.isNonPerforming()) {
        requireCured(date);
      }
    }
    return new LoanJudged(
        c.transactionId(),
        loan.loanId(),
        from,
        to,
        floor,
        days,
        rules.versionOn(Kind.FLOOR_BY_OVERDUE, date),
        c.judge(),
        c.reason(),
        date);
  }

  /// A retail loan is judged by itself.
  LoanReclassifiedWithBorrower followed(ClassifyWithBorrower c) {
    BORROWER_DOES_NOT_COUNT.unless(
        !loan.terms().product().isRetail(),
        () -> "%s is a loan for %s".formatted(loan.loanId(), loan.terms().product()));
    LoanClass from = loan.standing().loanClass();
    LoanClass to = rules.floorByBorrower(c.debts(), c.bookingDate());
    CLASS_UNCHANGED.unless(
        to.compareTo(from) > 0,
        () ->
            "%s is %s; of the borrower's debts of %s, %s are non-performing, so %s at best"
                .formatted(loan.loanId(), from, c.debts().all(), c.debts().nonPerforming(), to));
    return new LoanReclassifiedWithBorrower(
        c.transactionId(),
        loan.loanId(),
        from,
        to,
        c.debts(),
        rules.versionOn(Kind.FLOOR_BY_BORROWER, c.bookingDate()),
        c.bookingDate());
  }

  private LocalDate lateOn() {
    return loan.standing().payments().lateOn().orElseThrow();
  }

  private void requireCuredNonAccrual(LocalDate date) {
    LOAN_ACCRUES.unless(!loan.standing().accruing(), () -> loan.loanId() + " accrues interest");
    LOAN_IN_ARREARS.unless(
        loan.debt().owed().isZero(),
        () -> "%s owes %s by now".formatted(loan.loanId(), loan.debt().owed()));
    requireObserved(date);
    requireCured(date);
  }

  private void requireObserved(LocalDate date) {
    OBSERVATION_NOT_ENDED.unless(
        !loan.standing().isObservedOn(date),
        () ->
            "%s is observed until %s"
                .formatted(loan.loanId(), loan.standing().observedUntil().orElseThrow()));
  }

  private void requireCured(LocalDate date) {
    NOT_CURED_YET.unless(
        loan.standing().isCuredOn(date, rules),
        () -> "%s on %s: %s".formatted(loan.loanId(), date, loan.standing().payments()));
  }
}
