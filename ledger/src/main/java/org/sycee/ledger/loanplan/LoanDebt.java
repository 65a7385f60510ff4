package org.sycee.ledger.loanplan;

import java.time.LocalDate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;

/// What a loan owes, exactly.
///
/// @param principal not fallen due yet
/// @param duePrincipal fallen due and not paid
/// @param overduePrincipal the part of all principal that stands among the overdue loans
/// @param fees charged and not paid
/// @param interest billed and not paid; so are `penalty` and `compound`
/// @param interestProduct ran since it was billed last; so did the other two
/// @param interestTo up to the beginning of this day interest is counted
public record LoanDebt(
    Money principal,
    Money duePrincipal,
    Money overduePrincipal,
    Money fees,
    Money interest,
    Money penalty,
    Money compound,
    DayProduct interestProduct,
    DayProduct penaltyProduct,
    DayProduct compoundProduct,
    LocalDate interestTo) {

  public static LoanDebt of(Money principal, LocalDate valueDate) {
    Money zero = Money.zero(principal.currency());
    return new LoanDebt(
        principal,
        zero,
        zero,
        zero,
        zero,
        zero,
        zero,
        DayProduct.ZERO,
        DayProduct.ZERO,
        DayProduct.ZERO,
        valueDate);
  }

  public Money allPrincipal() {
    return principal.plus(duePrincipal);
  }

  /// All interest billed and not paid.
  public Money billedInterest() {
    return interest.plus(penalty).plus(compound);
  }

  /// What the borrower should have paid by now.
  public Money owed() {
    return duePrincipal.plus(fees).plus(billedInterest());
  }

  /// Whether principal or interest was not paid when it fell due.
  public boolean isInArrears() {
    return duePrincipal.isPositive() || billedInterest().isPositive();
  }

  /// Nothing is left and nothing is running.
  public boolean isPaid() {
    return allPrincipal().isZero() && owed().isZero() && running().value().signum() == 0;
  }

  /// Interest counted to the beginning of the day. On principal not due at the contract rate, on
  /// the other at the penalty rate; on unpaid interest before the maturity at the contract rate,
  /// from it on at the penalty rate. PBOC notice 251/2003.
  public LoanDebt accruedTo(LocalDate date, Rate rate, LateTerms late, LocalDate maturityDate) {
    if (!date.isAfter(interestTo)) {
      return this;
    }
    if (interestTo.isBefore(maturityDate) && date.isAfter(maturityDate)) {
      return accruedTo(maturityDate, rate, late, maturityDate)
          .accruedTo(date, rate, late, maturityDate);
    }
    long days = DayCount.ACT_360.days(interestTo, date);
    return withProducts(
        interestProduct.plus(DayProduct.of(principal, rate, days)),
        penaltyProduct.plus(DayProduct.of(duePrincipal, late.penaltyRate(rate), days)),
        compoundProduct.plus(compoundOf(days, rate, late, !interestTo.isBefore(maturityDate))),
        date);
  }

  /// What one more day adds to the products.
  public DayProduct daily(Rate rate, LateTerms late, boolean afterMaturity) {
    return DayProduct.of(principal, rate, 1)
        .plus(DayProduct.of(duePrincipal, late.penaltyRate(rate), 1))
        .plus(compoundOf(1, rate, late, afterMaturity));
  }

  /// Accrued and not collected at the close of the day, which counts. One rounding of the sum, so
  /// that the register can work it out from four columns.
  public Money accruedAtCloseOf(LocalDate date, DayProduct daily, Rounding rounding) {
    long days = DayCount.ACT_360.days(interestTo, date.plusDays(1));
    return billedInterest()
        .plus(running().plus(daily.times(days)).rounded(principal.currency(), rounding));
  }

  public DayProduct running() {
    return interestProduct.plus(penaltyProduct).plus(compoundProduct);
  }

  /// What ran is billed: it becomes money.
  public LoanDebt billed(Rounding rounding) {
    var currency = principal.currency();
    return new LoanDebt(
        principal,
        duePrincipal,
        overduePrincipal,
        fees,
        interest.plus(interestProduct.rounded(currency, rounding)),
        penalty.plus(penaltyProduct.rounded(currency, rounding)),
        compound.plus(compoundProduct.rounded(currency, rounding)),
        DayProduct.ZERO,
        DayProduct.ZERO,
        DayProduct.ZERO,
        interestTo);
  }

  /// Principal falls due.
  public LoanDebt due(Money amount) {
    return withPrincipal(principal.minus(amount), duePrincipal.plus(amount), overduePrincipal);
  }

  /// What of the principal due and unpaid does not stand among the overdue loans yet.
  public Money notMarkedOverdue() {
    return overduePrincipal.isLessThan(duePrincipal)
        ? duePrincipal.minus(overduePrincipal)
        : Money.zero(principal.currency());
  }

  /// All that is due and unpaid stands among the overdue loans from now on.
  public LoanDebt markedOverdue() {
    return withPrincipal(principal, duePrincipal, overduePrincipal.plus(notMarkedOverdue()));
  }

  /// All principal stands among the impaired loans, none among the overdue.
  public LoanDebt impaired() {
    return withPrincipal(principal, duePrincipal, Money.zero(principal.currency()));
  }

  /// Nothing of it is due any more: the term begins again.
  public LoanDebt termBegunAgain() {
    return withPrincipal(allPrincipal(), Money.zero(principal.currency()), overduePrincipal);
  }

  /// Late interest that ran is billed before its settlement day, to be paid at once.
  public LoanDebt lateInterestBilled(Rounding rounding) {
    LoanDebt billed = billed(rounding);
    return new LoanDebt(
        principal,
        duePrincipal,
        overduePrincipal,
        fees,
        interest,
        billed.penalty,
        billed.compound,
        interestProduct,
        DayProduct.ZERO,
        DayProduct.ZERO,
        interestTo);
  }

  public LoanDebt charged(Money fee) {
    return new LoanDebt(
        principal,
        duePrincipal,
        overduePrincipal,
        fees.plus(fee),
        interest,
        penalty,
        compound,
        interestProduct,
        penaltyProduct,
        compoundProduct,
        interestTo);
  }

  /// After a payment of claims, principal first out of what is overdue.
  public LoanDebt paid(Allocation paid) {
    return new LoanDebt(
        principal.minus(paid.principal().minus(paid.duePrincipal())),
        duePrincipal.minus(paid.duePrincipal()),
        overduePrincipal.minus(paid.overduePrincipal()),
        fees.minus(paid.fees()),
        interest.minus(paid.interest()),
        penalty.minus(paid.penalty()),
        compound.minus(paid.compound()),
        interestProduct,
        penaltyProduct,
        compoundProduct,
        interestTo);
  }

  private DayProduct compoundOf(long days, Rate rate, LateTerms late, boolean afterMaturity) {
    return late.compound()
        ? DayProduct.of(billedInterest(), afterMaturity ? late.penaltyRate(rate) : rate, days)
        : DayProduct.ZERO;
  }

  private LoanDebt withPrincipal(Money notDue, Money due, Money overdue) {
    return new LoanDebt(
        notDue,
        due,
        overdue,
        fees,
        interest,
        penalty,
        compound,
        interestProduct,
        penaltyProduct,
        compoundProduct,
        interestTo);
  }

  private LoanDebt withProducts(
      DayProduct onPrincipal, DayProduct onOverdue, DayProduct onInterest, LocalDate to) {
    return new LoanDebt(
        principal,
        duePrincipal,
        overduePrincipal,
        fees,
        interest,
        penalty,
        compound,
        onPrincipal,
        onOverdue,
        onInterest,
        to);
  }
}
