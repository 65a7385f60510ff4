package org.sycee.app.history.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How numbers are written: the decimal separator, and the thousands separator if there may be one.
public final class Numbers {
  private final char decimalSeparator;
  private final Optional<String> thousandsSeparator;
  private final Pattern shape;

  public Numbers(char decimalSeparator, Optional<String> thousandsSeparator) {
    if (thousandsSeparator.equals(Optional.of(String.valueOf(decimalSeparator)))) {
      throw new IllegalArgumentException(
          "'%s' cannot separate both thousands and decimals".formatted(decimalSeparator));
    }
    this.decimalSeparator = decimalSeparator;
    this.thousandsSeparator = thousandsSeparator;
    String grouped =
        thousandsSeparator
            .map(separator -> "|\\d{1,3}(" + Pattern.quote(separator) + "\\d{3})+")
            .orElse("");
    this.shape =
        Pattern.compile(
            "[+-]?(\\d+%s)(%s\\d+)?"
                .formatted(grouped, Pattern.quote(String.valueOf(decimalSeparator))));
  }

  /// The number, exact; a text that is not written this way is refused, never guessed at.
  BigDecimal parse(String text) {
    if (!shape.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a number such as %s".formatted(text, example()));
    }
    String plain = thousandsSeparator.map(separator -> text.replace(separator, "")).orElse(text);
    return new BigDecimal(plain.replace(decimalSeparator, '.'));
  }

  BigDecimal read(String column, String text) {
    try {
      return parse(text);
    } catch (IllegalArgumentException e) {
      throw RowRejection.AMOUNT_UNREADABLE.because(
          "column %s: %s".formatted(column, e.getMessage()));
    }
  }

  private String example() {
    return "1%s234%s50".formatted(thousandsSeparator.orElse(""), decimalSeparator);
  }
}
