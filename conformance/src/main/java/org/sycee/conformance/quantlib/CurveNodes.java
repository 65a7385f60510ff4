package org.sycee.conformance.quantlib;

import java.time.LocalDate;
import java.util.TreeMap;
import org.sycee.conformance.fields.Inputs;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.market.DiscountCurve.Beyond;
import tools.jackson.databind.JsonNode;

/// The curves in the head of a file.
final class CurveNodes {
  private static final String LOG_LINEAR = "log-linear in discount factor, time ACT/365F";

  private final JsonNode curve;

  private CurveNodes(JsonNode curve) {
    this.curve = curve;
  }

  static CurveNodes of(JsonNode file) {
    return new CurveNodes(file.path("meta").path("curve"));
  }

  /// Whether we interpolate as they did.
  boolean isLogLinear() {
    return interpolation().equals(LOG_LINEAR);
  }

  String interpolation() {
    return curve.path("interpolation").asString();
  }

  DiscountCurve curve(String name, Beyond beyond) {
    var factors = new TreeMap<LocalDate, Double>();
    curve
        .path(name)
        .forEach(node -> factors.put(Inputs.date(node.path(0)), node.path(1).asDouble()));
    return DiscountCurve.of(factors, beyond);
  }
}
