package org.sycee.projections.credit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.sycee.money.Money;

/// Loans of one currency that are counted together. A loan is counted before the period by what it
/// was then, within and after it by what it is at the end: what moved from one group to another is
/// in the change and in no flow.
public record LoanGroup(String name, Stock opening, Stock closing, Flow flow) {

  static LoanGroup none(String name, Currency currency) {
    return new LoanGroup(name, Stock.none(currency), Stock.none(currency), Flow.none(currency));
  }

  LoanGroup withOpening(Stock more) {
    return new LoanGroup(name, opening.plus(more), closing, flow);
  }

  LoanGroup withClosing(Stock more, Flow happened) {
    return new LoanGroup(name, opening, closing.plus(more), flow.plus(happened));
  }

  public Money increase() {
    return closing.principal().minus(opening.principal());
  }

  public Optional<BigDecimal> growth() {
    return Percent.growth(opening.principal(), closing.principal());
  }
}
