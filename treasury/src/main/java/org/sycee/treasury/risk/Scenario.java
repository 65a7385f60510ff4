package org.sycee.treasury.risk;

import java.math.BigDecimal;
import java.util.Map;

/// By how many basis points zero rates rise: all of them, and some nodes by so much more.
public record Scenario(String name, BigDecimal parallel, Map<CurveNodeAt, BigDecimal> byNode) {
  public Scenario {
    byNode = Map.copyOf(byNode);
  }
}
