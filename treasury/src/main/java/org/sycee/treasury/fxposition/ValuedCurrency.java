package org.sycee.treasury.fxposition;

import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;

/// What is held of a currency, below zero if more was paid than came in, the yuan for one unit of
/// it, and what that makes, to the fen, half a fen up.
public record ValuedCurrency(Money held, ExchangeRate rate, Money worth) {

  static ValuedCurrency of(Money held, ExchangeRate rate) {
    return new ValuedCurrency(held, rate, rate.quoteOf(held, FxPosition.HOME));
  }
}
