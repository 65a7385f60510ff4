package org.sycee.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// An amount that may be posted: a whole number of the currency's minor units (ISO 4217), exact.
///
/// Its text is `CNY 12.34`, always with all the decimals of the currency. Arithmetic is exact: an
/// amount beyond 64 bits and two currencies in one sum are errors, never a wrong number.
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {
  /// No number of 64 bits has more digits.
  private static final int MOST_DIGITS = 19;

  public Money {
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(currency + " has no minor unit, so it cannot be posted");
    }
  }

  /// The amount of `decimal` units of the currency; throws [CurrencyScaleException] if it has more
  /// decimals than the currency, trailing zeros aside. It never rounds.
  public static Money of(Currency currency, BigDecimal decimal) {
    int scale = Math.max(currency.getDefaultFractionDigits(), 0);
    BigDecimal exact = decimal.stripTrailingZeros();
    if (exact.scale() > scale) {
      throw new CurrencyScaleException(currency, decimal);
    }
    // Before the digits are written out: 1E999999999 would fill the memory with zeros.
    if ((long) exact.precision() - exact.scale() > MOST_DIGITS) {
      throw new ArithmeticException(currency + " " + decimal + " is beyond 64 bits");
    }
    return new Money(currency, exact.setScale(scale).unscaledValue().longValueExact());
  }

  public static Money of(String currencyCode, String decimal) {
    return of(Currency.getInstance(currencyCode), PlainDecimal.parse(decimal));
  }

  public static Money zero(Currency currency) {
    return new Money(currency, 0);
  }

  /// Reads the text written by [#toString()].
  public static Money parse(String text) {
    if (text.length() < 5 || text.charAt(3) != ' ') {
      throw new IllegalArgumentException("'" + text + "' is not an amount such as 'CNY 12.34'");
    }
    return of(text.substring(0, 3), text.substring(4));
  }

  public Money plus(Money other) {
    return new Money(currency, Math.addExact(minorUnits, other.in(currency)));
  }

  public Money minus(Money other) {
    return new Money(currency, Math.subtractExact(minorUnits, other.in(currency)));
  }

  public Money negated() {
    return new Money(currency, Math.negateExact(minorUnits));
  }

  public boolean isPositive() {
    return minorUnits > 0;
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  public boolean isNegative() {
    return minorUnits < 0;
  }

  public boolean isLessThan(Money other) {
    return minorUnits < other.in(currency);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, other.in(currency));
  }

  public BigDecimal decimal() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
  }

  /// Parts proportional to the weights whose sum is exactly this amount. Each part is first cut
  /// towards zero; the minor units left over go one each to the first parts with a weight.
  public List<Money> split(List<Long> weights) {
    BigDecimal total = BigDecimal.ZERO;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("a weight is negative: " + weights);
      }
      total = total.add(BigDecimal.valueOf(weight));
    }
    if (total.signum() == 0) {
      throw new IllegalArgumentException("all weights are zero: " + weights);
    }
    var parts = new ArrayList<Long>(weights.size());
    long left = minorUnits;
    for (long weight : weights) {
      long part =
          BigDecimal.valueOf(minorUnits)
              .multiply(BigDecimal.valueOf(weight))
              .divideToIntegralValue(total)
              .longValueExact();
      parts.add(part);
      left -= part;
    }
    for (int i = 0; left != 0; i++) {
      if (weights.get(i) > 0) {
        parts.set(i, parts.get(i) + Long.signum(left));
        left -= Long.signum(left);
      }
    }
    return parts.stream().map(part -> new Money(currency, part)).toList();
  }

  private long in(Currency expected) {
    if (!currency.equals(expected)) {
      throw new IllegalArgumentException("cannot combine " + expected + " with " + this);
    }
    return minorUnits;
  }

  /// Written by hand because every stored posting carries it: `CNY 12.34`, `JPY 1200`, `CNY -0.05`.
  @Override
  public String toString() {
    int scale = currency.getDefaultFractionDigits();
    String code = currency.getCurrencyCode();
    if (scale == 0) {
      return code + ' ' + minorUnits;
    }
    String digits = Long.toString(minorUnits);
    boolean negative = minorUnits < 0;
    var text = new StringBuilder(digits.length() + 8).append(code).append(' ');
    if (negative) {
      text.append('-');
    }
    int start = negative ? 1 : 0;
    int length = digits.length() - start;
    if (length > scale) {
      text.append(digits, start, digits.length() - scale);
    } else {
      text.append('0');
    }
    text.append('.');
    text.append("0".repeat(Math.max(0, scale - length)));
    return text.append(digits, Math.max(start, digits.length() - scale), digits.length())
        .toString();
  }
}
