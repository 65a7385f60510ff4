package org.sycee.projections.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.sycee.money.Money;

/// Loans as they stood at the close of a day.
///
/// @param loans how many owe principal
/// @param normal principal of those that are not non-performing: 正常 and 关注
/// @param overdueInNormal what of that is overdue
/// @param overdueForLong overdue for more than 90 days, whatever the class
/// @param borrowedNames how many owe principal in a borrowed name
public record Stock(
    long loans,
    Money principal,
    Money normal,
    Money overdueInNormal,
    Money overdueForLong,
    long borrowedNames,
    Money borrowedPrincipal) {

  static Stock none(Currency currency) {
    Money zero = Money.zero(currency);
    return new Stock(0, zero, zero, zero, zero, 0, zero);
  }

  static Stock of(LoanAt loan, LocalDate day) {
    Money principal = loan.principal();
    Money zero = Money.zero(principal.currency());
    boolean owes = principal.isPositive();
    boolean normal = !loan.tags().loanClass().isNonPerforming();
    boolean borrowed = owes && loan.borrowedName();
    return new Stock(
        owes ? 1 : 0,
        principal,
        normal ? principal : zero,
        normal ? loan.overdue(day) : zero,
        loan.overdueForLong(day),
        borrowed ? 1 : 0,
        borrowed ? principal : zero);
  }

  Stock plus(Stock other) {
    return new Stock(
        loans + other.loans,
        principal.plus(other.principal),
        normal.plus(other.normal),
        overdueInNormal.plus(other.overdueInNormal),
        overdueForLong.plus(other.overdueForLong),
        borrowedNames + other.borrowedNames,
        borrowedPrincipal.plus(other.borrowedPrincipal));
  }

  /// What is overdue of the normal loans; empty if there are none.
  public Optional<BigDecimal> overdueRatio() {
    return Percent.of(overdueInNormal, normal);
  }
}
