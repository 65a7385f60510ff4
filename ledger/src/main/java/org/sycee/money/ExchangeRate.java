package org.sycee.money;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Currency;

/// Units of the quote currency for one of the base currency: 7.1325 yuan for a dollar.
public record ExchangeRate(BigDecimal quotePerBase) {
  public ExchangeRate {
    if (quotePerBase.signum() <= 0) {
      throw new IllegalArgumentException(
          "an exchange rate is above zero, not " + quotePerBase.toPlainString());
    }
  }

  /// Reads the text written by [#toString()], `7.1325`.
  public static ExchangeRate parse(String text) {
    return new ExchangeRate(PlainDecimal.parse(text));
  }

  /// What the amount is worth in the quote currency, to its smallest unit, half a unit up.
  public Money quoteOf(Money base, Currency quote) {
    return Rounding.HALF_UP.toMoney(quote, base.decimal().multiply(quotePerBase, DECIMAL128));
  }

  @Override
  public String toString() {
    return quotePerBase.toPlainString();
  }
}
