package org.sycee.contract.effective;

import java.math.BigDecimal;
import java.util.List;

/// No single rate discounts the flows to what was paid: nothing was paid, nothing comes back, or
/// money goes out again after some came in, which more than one rate may solve.
public final class NoEffectiveRate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoEffectiveRate(BigDecimal paid, List<Flow> flows, String why) {
    super("no effective rate for " + paid + " paid and " + flows + " to come: " + why);
  }
}
