package org.sycee.conformance.fields;

import java.math.BigDecimal;

/// Whether a number is as good as the expected one, which may have been computed in doubles.
@FunctionalInterface
public interface Closeness {
  Closeness EXACT = (field, expected, got) -> expected.compareTo(got) == 0;

  boolean isClose(String field, BigDecimal expected, BigDecimal got);

  /// Within an absolute distance, or within a share of the expected number.
  static boolean within(
      BigDecimal absolute, BigDecimal relative, BigDecimal expected, BigDecimal got) {
    BigDecimal allowed = absolute.max(expected.abs().multiply(relative));
    return expected.subtract(got).abs().compareTo(allowed) <= 0;
  }
}
