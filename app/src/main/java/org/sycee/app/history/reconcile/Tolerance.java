package org.sycee.app.history.reconcile;

import java.math.BigDecimal;
import java.util.Currency;
import org.sycee.money.Money;

/// The difference, in units of each currency, up to which two balances count as equal.
public record Tolerance(BigDecimal amount) {

  public Tolerance {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a tolerance is not negative: " + amount);
    }
  }

  public boolean isExceededBy(Money difference) {
    return difference.decimal().abs().compareTo(amount) > 0;
  }

  /// Whole minor units; a fraction of one never matters, because differences have none.
  long minorUnits(Currency currency) {
    return amount.movePointRight(currency.getDefaultFractionDigits()).longValue();
  }
}
