package org.sycee.treasury.market;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;

/// The mean of quotes without the extreme ones, as fixings need it.
final class TrimmedQuotes {
  private TrimmedQuotes() {}

  /// Unrounded. Of equal quotes each counts by itself.
  static BigDecimal mean(List<BigDecimal> quotes, int leftOutAtEachEnd) {
    int left = quotes.size() - 2 * leftOutAtEachEnd;
    if (left < 1) {
      throw new IllegalArgumentException(
          "%d quotes leave none without the %d highest and lowest"
              .formatted(quotes.size(), leftOutAtEachEnd));
    }
    return quotes.stream()
        .sorted()
        .skip(leftOutAtEachEnd)
        .limit(left)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(left), DECIMAL128);
  }
}
