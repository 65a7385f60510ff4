package org.sycee.money;

import java.math.BigDecimal;

/// A bond price as a fraction of face value: 0.9932 is 99.32 % of face.
public record Price(BigDecimal ofFace) {

  public static Price ofPercent(String percent) {
    return new Price(PlainDecimal.parse(percent).movePointLeft(2));
  }

  /// Reads the text written by [#toString()], `0.9932`.
  public static Price parse(String text) {
    return new Price(PlainDecimal.parse(text));
  }

  @Override
  public String toString() {
    return ofFace.toPlainString();
  }
}
