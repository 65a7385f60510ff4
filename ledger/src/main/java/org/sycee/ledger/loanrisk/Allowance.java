package org.sycee.ledger.loanrisk;

import java.time.LocalDate;
import org.sycee.money.Money;

/// What is set aside for a loan: special for one that is not normal, general for every one.
public record Allowance(Money special, Money general) {

  /// The expected loss, and never less than the official shares of the principal.
  public static Allowance of(
      RiskRules rules, LoanClass loanClass, Money expectedLoss, Money principal, LocalDate date) {
    Money zero = Money.zero(principal.currency());
    boolean normal = loanClass == LoanClass.NORMAL;
    return new Allowance(
        normal ? zero : larger(expectedLoss, rules.specialProvision(loanClass, principal, date)),
        larger(normal ? expectedLoss : zero, rules.generalProvision(principal, date)));
  }

  private static Money larger(Money one, Money other) {
    return one.isLessThan(other) ? other : one;
  }
}
