package org.sycee.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers as an accountant writes them: `-12.34`. An exponent is refused: `1E999999999` takes
/// eleven bytes to send and a gigabyte to write out.
final class PlainDecimal {
  private static final Pattern SHAPE = Pattern.compile("-?\\d+(\\.\\d+)?");

  private PlainDecimal() {}

  static BigDecimal parse(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("'%s' is not a number such as '12.34'".formatted(text));
    }
    return new BigDecimal(text);
  }
}
