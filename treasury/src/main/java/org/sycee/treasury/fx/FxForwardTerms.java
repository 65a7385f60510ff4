package org.sycee.treasury.fx;

import java.time.LocalDate;
import java.util.Currency;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;

/// An amount of one currency for another at an agreed rate on a later day.
///
/// @param baseAmount what the rate is a price of: the dollars of USD/CNY
/// @param strike units of the quote currency for one of the base
public record FxForwardTerms(
    BaseSide side,
    Money baseAmount,
    Currency quoteCurrency,
    ExchangeRate strike,
    LocalDate settlementDate) {
  public FxForwardTerms {
    if (!baseAmount.isPositive()) {
      throw new IllegalArgumentException("a forward is of a positive amount, not " + baseAmount);
    }
    if (baseAmount.currency().equals(quoteCurrency)) {
      throw new IllegalArgumentException(quoteCurrency + " is not exchanged for itself");
    }
  }

  /// What is exchanged for the base amount.
  public Money quoteAmount() {
    return strike.quoteOf(baseAmount, quoteCurrency);
  }

  /// What the bank does with the base currency.
  public enum BaseSide {
    BUYS_BASE,
    SELLS_BASE
  }
}
