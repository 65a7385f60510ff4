package org.sycee.money;

import java.math.BigDecimal;

/// What one unit of a currency costs in another: 7.1035 yuan for a dollar of USD/CNY.
public record ExchangeRate(BigDecimal perUnit) {

  /// Reads the text written by [#toString()], `7.1035`.
  public static ExchangeRate parse(String text) {
    return new ExchangeRate(PlainDecimal.parse(text));
  }

  @Override
  public String toString() {
    return perUnit.toPlainString();
  }
}
