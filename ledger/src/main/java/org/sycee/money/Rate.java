package org.sycee.money;

import java.math.BigDecimal;

/// An interest rate per year as a fraction of one: 0.0435 is 4.35 % a year.
public record Rate(BigDecimal perYear) {

  public static Rate ofPercent(String percent) {
    return new Rate(PlainDecimal.parse(percent).movePointLeft(2));
  }

  /// Reads the text written by [#toString()], `0.0435`.
  public static Rate parse(String text) {
    return new Rate(PlainDecimal.parse(text));
  }

  @Override
  public String toString() {
    return perYear.toPlainString();
  }
}
