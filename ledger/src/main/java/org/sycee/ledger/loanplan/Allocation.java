package org.sycee.ledger.loanplan;

import java.util.List;
import org.sycee.money.Money;

/// Which claims a payment met. `duePrincipal` is the part of the principal that had fallen due, and
/// `overduePrincipal` the part that stood among the overdue loans.
public record Allocation(
    Money fees,
    Money penalty,
    Money compound,
    Money interest,
    Money principal,
    Money duePrincipal,
    Money overduePrincipal) {

  /// The amount on what is owed, in the order given; at most what is owed.
  public static Allocation of(Money amount, LoanDebt debt, List<Claim> order) {
    Money left = amount;
    Money zero = Money.zero(amount.currency());
    Money fees = zero;
    Money penalty = zero;
    Money compound = zero;
    Money interest = zero;
    Money principal = zero;
    for (Claim claim : order) {
      Money met = lesser(left, claimed(claim, debt));
      left = left.minus(met);
      switch (claim) {
        case FEES -> fees = met;
        case PENALTY -> penalty = met;
        case COMPOUND_INTEREST -> compound = met;
        case INTEREST -> interest = met;
        case PRINCIPAL -> principal = met;
      }
    }
    return new Allocation(
        fees,
        penalty,
        compound,
        interest,
        principal,
        principal,
        lesser(principal, debt.overduePrincipal()));
  }

  /// All that is owed, and principal before it falls due.
  public static Allocation inFull(LoanDebt debt, Money early) {
    return new Allocation(
        debt.fees(),
        debt.penalty(),
        debt.compound(),
        debt.interest(),
        debt.duePrincipal().plus(early),
        debt.duePrincipal(),
        lesser(debt.duePrincipal().plus(early), debt.overduePrincipal()));
  }

  /// Principal that is given up, what had fallen due first.
  public static Allocation ofPrincipal(Money amount, LoanDebt debt) {
    Money zero = Money.zero(amount.currency());
    return new Allocation(
        zero,
        zero,
        zero,
        zero,
        amount,
        lesser(amount, debt.duePrincipal()),
        lesser(amount, debt.overduePrincipal()));
  }

  private static Money claimed(Claim claim, LoanDebt debt) {
    return switch (claim) {
      case FEES -> debt.fees();
      case PENALTY -> debt.penalty();
      case COMPOUND_INTEREST -> debt.compound();
      case INTEREST -> debt.interest();
      case PRINCIPAL -> debt.duePrincipal();
    };
  }

  private static Money lesser(Money one, Money other) {
    return one.isLessThan(other) ? one : other;
  }

  /// Interest of every kind.
  public Money allInterest() {
    return penalty.plus(compound).plus(interest);
  }

  public Money total() {
    return fees.plus(allInterest()).plus(principal);
  }
}
