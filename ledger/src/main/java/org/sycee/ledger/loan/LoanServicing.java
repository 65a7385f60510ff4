package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.Allocation;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// What is paid on a loan. Its interest is counted to the beginning of the day.
record LoanServicing(ActiveLoan loan) {

  /// A payment meets what is owed, in the order of the terms.
  LoanRepaid repaid(MeetClaims c) {
    requireAmount(c.amount());
    LoanDebt owing = owing(c.amount());
    REPAYMENT_EXCEEDS_CLAIMS.unless(
        !owing.owed().isLessThan(c.amount()),
        () -> "%s owes %s, paid %s".formatted(loan.loanId(), owing.owed(), c.amount()));
    Allocation paid = allocation(c.amount(), owing);
    LoanDebt left = owing.paid(paid);
    boolean accruing = loan.standing().accruing();
    return new LoanRepaid(
        c.transactionId(),
        loan.loanId(),
        paid,
        accruing,
        memoChange(left),
        left,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.met(loan.books(c.bookingDate()), paid, accruing, memoChange(left)));
  }

  /// What the deposit can give of what is owed, at the end of the day.
  InstalmentCollected collected(MeetClaimsAtEndOfDay c) {
    LoanDebt owing = owing(c.available());
    NOTHING_OWED.unless(
        owing.owed().isPositive(), () -> "%s owes nothing by now".formatted(loan.loanId()));
    NOTHING_TO_COLLECT.unless(
        c.available().isPositive(),
        () -> "%s owes %s, available is %s".formatted(loan.loanId(), owing.owed(), c.available()));
    Money amount = c.available().isLessThan(owing.owed()) ? c.available() : owing.owed();
    Allocation paid = allocation(amount, owing);
    LoanDebt left = owing.paid(paid);
    boolean accruing = loan.standing().accruing();
    return new InstalmentCollected(
        c.transactionId(),
        loan.loanId(),
        paid,
        accruing,
        memoChange(left),
        left,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.met(loan.books(c.bookingDate()), paid, accruing, memoChange(left)));
  }

  /// Principal before it is due, with all interest to the day (利随本清) and the compensation agreed.
  LoanPrepaid prepaid(MeetPrincipalEarly c) {
    requireAmount(c.principal());
    LoanDebt debt = loan.debt();
    LOAN_IN_ARREARS.unless(
        debt.owed().isZero() && loan.standing().accruing(),
        () -> "%s owes %s by now".formatted(loan.loanId(), debt.owed()));
    PREPAYMENT_EXCEEDS_PRINCIPAL.unless(
        !debt.principal().isLessThan(c.principal()),
        () ->
            "the principal of %s is %s, prepaid %s"
                .formatted(loan.loanId(), debt.principal(), c.principal()));
    LoanTerms terms = loan.terms();
    LoanDebt billed = debt.billed(terms.pricing().rounding());
    Allocation paid = Allocation.inFull(billed, c.principal());
    LoanDebt left = billed.paid(paid);
    LoanPlan plan = planAfter(c, left);
    Money compensation = compensation(c.principal());
    return new LoanPrepaid(
        c.transactionId(),
        loan.loanId(),
        paid,
        compensation,
        c.mode(),
        plan,
        earlier(loan.nextDueDate(), terms.payingDay(plan.maturityDate())),
        left,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.prepaid(loan.books(c.bookingDate()), paid, compensation));
  }

  LoanFeeCharged charged(ChargeLoanFee c) {
    requireAmount(c.amount());
    Money principal = loan.terms().principal();
    Money fees = loan.debt().fees();
    FEES_EXCEED_PRINCIPAL.unless(
        !principal.minus(fees).isLessThan(c.amount()),
        () ->
            "%s was lent %s and owes fees of %s, charged %s"
                .formatted(loan.loanId(), principal, fees, c.amount()));
    return new LoanFeeCharged(
        c.transactionId(),
        loan.loanId(),
        c.amount(),
        c.description(),
        loan.debt().charged(c.amount()),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.feeCharged(loan.books(c.bookingDate()), c.amount()));
  }

  private LoanPlan planAfter(MeetPrincipalEarly c, LoanDebt left) {
    LoanTerms terms = loan.terms().withMaturity(loan.plan().maturityDate());
    if (left.principal().isZero()) {
      return loan.plan();
    }
    return switch (c.mode()) {
      case SHORTEN_TERM ->
          loan.plan()
              .shortened(
                  terms, loan.rate(), left.principal(), c.bookingDate(), left.interestProduct());
      case LOWER_INSTALMENT -> {
        boolean agreed =
            terms.repayment() == Repayment.STEP || terms.repayment() == Repayment.IRREGULAR;
        PREPAYMENT_MODE_IMPOSSIBLE.unless(
            !agreed, () -> "the instalments of %s are agreed one by one".formatted(loan.loanId()));
        yield LoanPlan.of(
            terms, loan.rate(), left.principal(), c.bookingDate(), left.interestProduct());
      }
    };
  }

  private Money compensation(Money principal) {
    BigDecimal share =
        principal
            .decimal()
            .multiply(BigDecimal.valueOf(loan.terms().late().prepaymentFeeBasisPoints()))
            .movePointLeft(4);
    return loan.terms().pricing().rounding().toMoney(principal.currency(), share);
  }

  /// What is owed by now. Late interest that ran since its last settlement is billed only to who
  /// pays more than what was billed before: what is not billed bears no interest.
  private LoanDebt owing(Money amount) {
    Rounding rounding = loan.terms().pricing().rounding();
    return loan.debt().owed().isLessThan(amount)
        ? loan.debt().lateInterestBilled(rounding)
        : loan.debt();
  }

  private Allocation allocation(Money amount, LoanDebt owing) {
    return Allocation.of(amount, owing, loan.terms().late().allocation());
  }

  /// The memo of a loan that does not accrue is its billed interest.
  private Money memoChange(LoanDebt left) {
    return loan.standing().accruing()
        ? Money.zero(loan.terms().currency())
        : left.billedInterest().minus(loan.standing().memoInterest());
  }

  private void requireAmount(Money amount) {
    AMOUNT_NOT_POSITIVE.unless(amount.isPositive(), () -> "the amount is " + amount);
    CURRENCY_NOT_OF_LOAN.unless(
        amount.currency().equals(loan.terms().currency()),
        () ->
            "%s is in %s, the amount is %s"
                .formatted(loan.loanId(), loan.terms().currency(), amount));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
