package org.sycee.conformance.china;

import java.math.BigDecimal;
import java.util.Currency;
import org.sycee.conformance.fields.Inputs;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// How the cases write amounts and rates: yuan, per cent, half a cent up.
final class Yuan {
  static final Currency CNY = Currency.getInstance("CNY");

  private Yuan() {}

  static Money amount(Inputs input, String field) {
    return amount(input.number(field));
  }

  static Money amount(BigDecimal yuan) {
    return Money.of(CNY, yuan);
  }

  static Rate percent(Inputs input, String field) {
    return percent(input.number(field));
  }

  static Rate percent(BigDecimal percent) {
    return new Rate(percent.movePointLeft(2));
  }

  static BigDecimal toCents(BigDecimal unrounded) {
    return Rounding.HALF_UP.toMoney(CNY, unrounded).decimal();
  }
}
