package org.sycee.treasury.risk;

import static org.sycee.treasury.risk.RiskRejection.CURVE_NODE_NOT_FOUND;
import static org.sycee.treasury.risk.RiskRejection.NOT_VALUABLE;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.treasury.market.DiscountCurve;

/// An instrument on the curves of a day, revalued as they move. Model values.
///
/// A sensitivity is the central difference over a basis point up and down, so that convexity does
/// not tint it: for a bond of thirty years its error is below a millionth of it.
public final class RiskPricing {
  private static final double BASIS_POINT = 1e-4;

  private final Valuation valuation;
  private final Map<String, DiscountCurve> curves;
  private final double presentValue;

  private RiskPricing(Valuation valuation, Map<String, DiscountCurve> curves, double presentValue) {
    this.valuation = valuation;
    this.curves = curves;
    this.presentValue = presentValue;
  }

  /// Refused if the curves do not give the instrument a worth.
  public static RiskPricing of(Valuation valuation, Map<String, DiscountCurve> curves) {
    var named = new TreeMap<>(curves);
    try {
      return new RiskPricing(valuation, named, valuation.presentValue(named));
    } catch (IllegalArgumentException | DateOutsideCalendar e) {
      throw NOT_VALUABLE.because(String.valueOf(e.getMessage()));
    }
  }

  public double presentValue() {
    return presentValue;
  }

  /// What the worth gains if every zero rate of every curve rises by a basis point (PV01): below
  /// zero for who holds a bond, whose DV01 is the same without the sign.
  public double pv01() {
    return difference((_, curve) -> rise -> curve.shifted(rise));
  }

  /// The same by the nodes of the curves: what the worth gains if one zero rate alone rises.
  public SortedMap<CurveNodeAt, Double> pv01ByNode() {
    var gains = new TreeMap<CurveNodeAt, Double>();
    curves.forEach((name, curve) ->
        curve.nodeDates().stream()
            .filter(date -> date.isAfter(curve.referenceDate()))
            .forEach(date ->
                gains.put(
                    new CurveNodeAt(name, date),
                    difference((other, moved) ->
                        rise -> other.equals(name) ? moved.shiftedAt(date, rise) : moved))));
    return gains;
  }

  /// The second derivative of the worth by a parallel rise of the zero rates, as a share of it.
  public double convexity() {
    double up = valueOn((_, curve) -> curve.shifted(BASIS_POINT));
    double down = valueOn((_, curve) -> curve.shifted(-BASIS_POINT));
    return (up + down - 2 * presentValue) / (presentValue * BASIS_POINT * BASIS_POINT);
  }

  /// The worth after a scenario.
  public double after(Scenario scenario) {
    scenario.byNode().keySet().forEach(this::requireNode);
    return valueOn((name, curve) -> {
      DiscountCurve moved = curve.shifted(scenario.parallel().doubleValue() * BASIS_POINT);
      for (var bump : scenario.byNode().entrySet()) {
        if (bump.getKey().curve().equals(name)) {
          moved =
              moved.shiftedAt(bump.getKey().date(), bump.getValue().doubleValue() * BASIS_POINT);
        }
      }
      return moved;
    });
  }

  private void requireNode(CurveNodeAt node) {
    DiscountCurve curve = curves.get(node.curve());
    CURVE_NODE_NOT_FOUND.unless(
        curve != null
            && node.date().isAfter(curve.referenceDate())
            && curve.nodeDates().contains(node.date()),
        () ->
            "%s has no node on %s; the curves are %s"
                .formatted(node.curve(), node.date(), curves.keySet()));
  }

  private double difference(BiFunction<String, DiscountCurve, Move> moves) {
    double up = valueOn((name, curve) -> moves.apply(name, curve).by(BASIS_POINT));
    double down = valueOn((name, curve) -> moves.apply(name, curve).by(-BASIS_POINT));
    return (up - down) / 2;
  }

  private double valueOn(BiFunction<String, DiscountCurve, DiscountCurve> move) {
    var moved = new TreeMap<String, DiscountCurve>();
    curves.forEach((name, curve) -> moved.put(name, move.apply(name, curve)));
    return valuation.presentValue(moved);
  }

  /// A curve after its rates have risen by so much.
  private interface Move {
    DiscountCurve by(double rise);
  }
}
