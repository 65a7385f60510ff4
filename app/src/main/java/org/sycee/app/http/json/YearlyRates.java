package org.sycee.app.http.json;

import java.util.regex.Pattern;
import org.sycee.money.Rate;

/// Rates per year as text: `0.0435` is 4.35 %. More than ten decimals no bank writes.
final class YearlyRates {
  private static final Pattern SHAPE = Pattern.compile("-?\\d(\\.\\d{1,10})?");

  private YearlyRates() {}

  static Rate parse(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a rate a year is written 0.0435 for 4.35 %, with at most ten decimals");
    }
    return Rate.parse(text);
  }
}
