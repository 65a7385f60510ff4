package org.sycee.projections.credit;

import java.util.Optional;
import java.util.function.Function;
import org.sycee.money.Money;

/// A loan before a period and at its end; nothing before if it was signed within.
record LoanPeriod(Optional<LoanAt> opening, LoanAt closing) {

  Flow flow() {
    LoanAt.Sums now = closing.sums();
    return new Flow(
        since(LoanAt.Sums::disbursed),
        since(LoanAt.Sums::collected),
        since(LoanAt.Sums::matured),
        maturedCollected(),
        since(LoanAt.Sums::interestCollected),
        now.namesFound() - opening.map(before -> before.sums().namesFound()).orElse(0),
        now.namesCleared() - opening.map(before -> before.sums().namesCleared()).orElse(0));
  }

  /// What was collected of the principal that fell due within the period. What is paid meets what
  /// fell due first, so the arrears from before come first.
  private Money maturedCollected() {
    Money zero = Money.zero(closing.principal().currency());
    Money paid = since(LoanAt.Sums::maturedCollected);
    Money arrears = opening.map(LoanAt::duePrincipal).orElse(zero);
    Money rest = arrears.isLessThan(paid) ? paid.minus(arrears) : zero;
    Money matured = since(LoanAt.Sums::matured);
    return rest.isLessThan(matured) ? rest : matured;
  }

  private Money since(Function<LoanAt.Sums, Money> sum) {
    Money now = sum.apply(closing.sums());
    return opening.map(before -> now.minus(sum.apply(before.sums()))).orElse(now);
  }
}
