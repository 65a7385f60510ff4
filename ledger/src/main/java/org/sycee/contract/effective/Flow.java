package org.sycee.contract.effective;

import java.math.BigDecimal;

/// An amount received a whole number of units of time after the start: periods, or days. Negative
/// is paid out.
public record Flow(long units, BigDecimal amount) {
  public Flow {
    if (units < 1) {
      throw new IllegalArgumentException("a flow comes after the start, not " + units + " later");
    }
  }
}
