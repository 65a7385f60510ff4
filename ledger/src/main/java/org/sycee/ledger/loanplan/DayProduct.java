package org.sycee.ledger.loanplan;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Currency;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// Interest that was not billed yet, exactly: amount x rate per year x days, in units of the
/// currency, before the days of the year divide it. Its text is a plain decimal.
public record DayProduct(BigDecimal value) {
  public static final DayProduct ZERO = new DayProduct(BigDecimal.ZERO);

  /// RMB loans count the days by 360. PBOC notice 129/2005.
  private static final BigDecimal DAYS_OF_THE_YEAR = BigDecimal.valueOf(360);

  public DayProduct {
    BigDecimal stripped = value.stripTrailingZeros();
    value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Reads the text written by [#toString()].
  public static DayProduct parse(String text) {
    return new DayProduct(Rate.parse(text).perYear());
  }

  public static DayProduct of(Money amount, Rate rate, long days) {
    return new DayProduct(
        amount.decimal().multiply(rate.perYear()).multiply(BigDecimal.valueOf(days)));
  }

  public DayProduct plus(DayProduct other) {
    return new DayProduct(value.add(other.value));
  }

  public DayProduct times(long days) {
    return new DayProduct(value.multiply(BigDecimal.valueOf(days)));
  }

  /// In units of the currency, unrounded.
  public BigDecimal interest() {
    return value.divide(DAYS_OF_THE_YEAR, DECIMAL128);
  }

  public Money rounded(Currency currency, Rounding rounding) {
    return rounding.toMoney(currency, interest());
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
