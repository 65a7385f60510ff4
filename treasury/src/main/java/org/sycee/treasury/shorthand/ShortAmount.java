package org.sycee.treasury.shorthand;

import static java.util.Map.entry;
import static org.sycee.treasury.shorthand.ShorthandRejection.SHORT_AMOUNT_TOO_FINE;
import static org.sycee.treasury.shorthand.ShorthandRejection.SHORT_AMOUNT_UNREADABLE;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sycee.money.CurrencyScaleException;
import org.sycee.money.Money;

/// An amount as dealers type it: `5m`, `2.5bn`, `500k`, `3万`, `1.2亿`, `1,000,000.50`.
public final class ShortAmount {
  /// Powers of ten. A yard is a thousand millions.
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          entry("", 0),
          entry("k", 3),
          entry("m", 6),
          entry("mm", 6),
          entry("mio", 6),
          entry("b", 9),
          entry("bn", 9),
          entry("yd", 9),
          entry("千", 3),
          entry("万", 4),
          entry("百万", 6),
          entry("千万", 7),
          entry("亿", 8));

  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,18})(\\.\\d{1,12})?\\s*(\\p{L}*)");

  private ShortAmount() {}

  /// Refuses what is no amount, and what the currency cannot pay exactly.
  public static Money parse(String text, Currency currency) {
    Matcher typed = SHAPE.matcher(text.strip());
    Optional<Integer> unit =
        typed.matches()
            ? Optional.ofNullable(UNITS.get(typed.group(3).toLowerCase(Locale.ROOT)))
            : Optional.empty();
    int tens =
        unit.orElseThrow(() ->
            SHORT_AMOUNT_UNREADABLE.because(
                "'%s' is no amount: a number, and k, m, bn, 万 or 亿".formatted(text)));
    String fraction = typed.group(2) == null ? "" : typed.group(2);
    var number = new BigDecimal(typed.group(1).replace(",", "") + fraction);
    BigDecimal amount = number.scaleByPowerOfTen(tens);
    try {
      return Money.of(currency, amount);
    } catch (CurrencyScaleException | ArithmeticException e) {
      throw SHORT_AMOUNT_TOO_FINE.because(
          "'%s' is %s %s: %s".formatted(text, currency, amount.toPlainString(), e.getMessage()));
    }
  }
}
