package org.sycee.money;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount was given with more decimals than its currency has (ISO 4217), such as `JPY 1.50`.
public final class CurrencyScaleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CurrencyScaleException(Currency currency, BigDecimal amount) {
    super(
        "%s has %d decimals, but the amount is %s"
            .formatted(currency, currency.getDefaultFractionDigits(), amount));
  }
}
