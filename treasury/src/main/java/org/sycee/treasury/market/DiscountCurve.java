package org.sycee.treasury.market;

import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.collect.array.DoubleArray;
import com.opengamma.strata.market.curve.CurveMetadata;
import com.opengamma.strata.market.curve.Curves;
import com.opengamma.strata.market.curve.InterpolatedNodalCurve;
import com.opengamma.strata.market.curve.interpolator.CurveExtrapolator;
import com.opengamma.strata.market.curve.interpolator.CurveExtrapolators;
import com.opengamma.strata.market.curve.interpolator.CurveInterpolators;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/// What one unit of currency on a later date is worth on the first date of the curve. Model values.
///
/// Between two nodes the logarithm of the factor is linear in days, which is a constant forward
/// rate. Zero rates are compounded continuously, by ACT/365F. Strata interpolates.
public final class DiscountCurve {
  private static final CurveMetadata FACTORS =
      Curves.discountFactors("discount factors", DayCounts.ACT_365F);
  private static final double DAYS_OF_A_YEAR = 365;

  private final List<LocalDate> nodeDates;
  private final Beyond beyond;
  private final InterpolatedNodalCurve factors;

  private DiscountCurve(List<LocalDate> nodeDates, double[] factors, Beyond beyond) {
    this.nodeDates = nodeDates;
    this.beyond = beyond;
    this.factors =
        InterpolatedNodalCurve.of(
            FACTORS,
            DoubleArray.of(nodeDates.size(), i -> years(nodeDates.getFirst(), nodeDates.get(i))),
            DoubleArray.ofUnsafe(factors),
            CurveInterpolators.LOG_LINEAR,
            CurveExtrapolators.EXCEPTION,
            beyond.strata());
  }

  /// What the curve says about dates after its last node; before its first it says nothing.
  public enum Beyond {
    /// Such a date is refused: nothing is extrapolated.
    REFUSED,
    /// The forward rate of the last days goes on, as in QuantLib with extrapolation allowed.
    LAST_FORWARD_RATE;

    private CurveExtrapolator strata() {
      return switch (this) {
        case REFUSED -> CurveExtrapolators.EXCEPTION;
        case LAST_FORWARD_RATE -> CurveExtrapolators.LOG_LINEAR;
      };
    }
  }

  /// A curve through two nodes or more; the first has the factor 1. It ends with the last.
  public static DiscountCurve of(Map<LocalDate, Double> nodes) {
    return of(nodes, Beyond.REFUSED);
  }

  public static DiscountCurve of(Map<LocalDate, Double> nodes, Beyond beyond) {
    var ordered = new TreeMap<>(nodes);
    if (ordered.isEmpty() || ordered.firstEntry().getValue() != 1.0) {
      throw new IllegalArgumentException("a discount curve starts with the factor 1: " + ordered);
    }
    if (ordered.size() == 1) {
      throw new IllegalArgumentException("a discount curve has two nodes or more: " + ordered);
    }
    if (!ordered.values().stream().allMatch(factor -> factor > 0)) {
      throw new IllegalArgumentException("a discount factor is above zero: " + ordered);
    }
    return new DiscountCurve(
        List.copyOf(ordered.keySet()),
        ordered.values().stream().mapToDouble(Double::doubleValue).toArray(),
        beyond);
  }

  /// The day whose money the factors express: that of the first node.
  public LocalDate referenceDate() {
    return nodeDates.getFirst();
  }

  public List<LocalDate> nodeDates() {
    return nodeDates;
  }

  public double discountFactor(LocalDate date) {
    if (date.isBefore(referenceDate())
        || (beyond == Beyond.REFUSED && date.isAfter(nodeDates.getLast()))) {
      throw new IllegalArgumentException(
          "the curve runs from %s to %s and does not know %s"
              .formatted(referenceDate(), nodeDates.getLast(), date));
    }
    return factors.yValue(years(referenceDate(), date));
  }

  /// The curve after every zero rate has risen by so much; 0.0001 is a basis point.
  public DiscountCurve shifted(double rise) {
    return shifted(_ -> rise);
  }

  /// The curve after the zero rate of one node has risen by so much. Towards the two nodes beside
  /// it the rise of (rate x time) fades out in a straight line.
  public DiscountCurve shiftedAt(LocalDate nodeDate, double rise) {
    int node = nodeDates.indexOf(nodeDate);
    if (node < 0) {
      throw new IllegalArgumentException(nodeDate + " is none of the nodes " + nodeDates);
    }
    return shifted(i -> i == node ? rise : 0);
  }

  private DiscountCurve shifted(IntToDoubleFunction rises) {
    var shifted = new double[nodeDates.size()];
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] =
          factors.getYValues().get(i)
              * Math.exp(-rises.applyAsDouble(i) * factors.getXValues().get(i));
    }
    return new DiscountCurve(nodeDates, shifted, beyond);
  }

  /// The curve as Strata's pricers take it: factors by years (ACT/365F) from the reference date.
  public InterpolatedNodalCurve strata() {
    return factors;
  }

  private static double years(LocalDate from, LocalDate to) {
    return (to.toEpochDay() - from.toEpochDay()) / DAYS_OF_A_YEAR;
  }
}
