package org.sycee.treasury.risk;

import java.time.LocalDate;

/// A node of one of the curves of a valuation.
public record CurveNodeAt(String curve, LocalDate date) implements Comparable<CurveNodeAt> {

  @Override
  public int compareTo(CurveNodeAt other) {
    int byCurve = curve.compareTo(other.curve);
    return byCurve != 0 ? byCurve : date.compareTo(other.date);
  }
}
