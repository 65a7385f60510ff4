package org.sycee.app.http.json;

import static org.sycee.app.http.problem.HttpRejection.AMOUNT_OUT_OF_RANGE;
import static org.sycee.app.http.problem.HttpRejection.UNKNOWN_CURRENCY;
import static org.sycee.app.http.problem.HttpRejection.WRONG_CURRENCY_SCALE;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.sycee.money.CurrencyScaleException;
import org.sycee.money.Money;

/// An amount of money as the API writes it: a decimal in quotes, and its currency.
@Schema(name = "Money", description = "An exact amount of money.")
public record Amount(
    @Schema(
            description = "Decimal in quotes; never more decimals than the currency has.",
            example = "1250000.00",
            pattern = "^-?\\d+(\\.\\d+)?$")
        String amount,
    @Schema(description = "ISO 4217 code.", example = "CNY") String currency) {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  /// No amount in range has more characters.
  private static final int LONGEST = 40;

  static Amount of(Money money) {
    return new Amount(money.decimal().toPlainString(), money.currency().getCurrencyCode());
  }

  Money money() {
    Currency known = currency(currency);
    AMOUNT_OUT_OF_RANGE.unless(
        amount.length() <= LONGEST, () -> "the amount has %d digits".formatted(amount.length()));
    if (!DECIMAL.matcher(amount).matches()) {
      throw new IllegalArgumentException(
          "an amount is a decimal such as '1250.00' but this one is '%s'".formatted(amount));
    }
    try {
      return Money.of(known, new BigDecimal(amount));
    } catch (CurrencyScaleException e) {
      throw WRONG_CURRENCY_SCALE.because(String.valueOf(e.getMessage()));
    } catch (ArithmeticException e) {
      throw AMOUNT_OUT_OF_RANGE.because(
          "%s %s is beyond 64 bits of the minor unit".formatted(currency, amount));
    }
  }

  /// A currency in which money can be posted.
  public static Currency currency(String code) {
    try {
      Currency currency = Currency.getInstance(code);
      UNKNOWN_CURRENCY.unless(
          currency.getDefaultFractionDigits() >= 0, () -> code + " has no minor unit");
      return currency;
    } catch (IllegalArgumentException e) {
      throw UNKNOWN_CURRENCY.because("'%s' is no ISO 4217 code".formatted(code));
    }
  }
}
