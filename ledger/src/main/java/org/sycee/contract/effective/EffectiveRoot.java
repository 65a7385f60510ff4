package org.sycee.contract.effective;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Finds the one growth that discounts ordered flows to what was paid.
///
/// A `double` only estimates the root; Newton's method in decimals then doubles its digits twice,
/// and the result is cut to those that do not depend on the estimate.
final class EffectiveRoot {
  private static final MathContext WORKING = new MathContext(40);
  private static final MathContext RESULT = new MathContext(30);
  private static final int POLISHES = 3;
  private static final int MOST_STEPS = 200;

  /// Money does not grow or shrink beyond e^500 over the life of a contract.
  private static final double MOST_GROWTH = 500;

  private final double paid;
  private final double[] amounts;
  private final double[] units;

  private EffectiveRoot(BigDecimal paid, List<Flow> flows) {
    this.paid = paid.doubleValue();
    this.amounts = flows.stream().mapToDouble(flow -> flow.amount().doubleValue()).toArray();
    this.units = flows.stream().mapToDouble(Flow::units).toArray();
  }

  static BigDecimal of(BigDecimal paid, List<Flow> ordered) {
    requireOneRoot(paid, ordered);
    double logGrowth = new EffectiveRoot(paid, ordered).estimate();
    if (Double.isNaN(logGrowth)) {
      throw new NoEffectiveRate(paid, ordered, "it would be beyond every measure");
    }
    BigDecimal discount = new BigDecimal(StrictMath.exp(-logGrowth));
    for (int i = 0; i < POLISHES; i++) {
      BigDecimal[] at = Growth.discounted(ordered, discount, WORKING);
      BigDecimal relative = at[0].subtract(paid).divide(at[1], WORKING);
      discount = discount.multiply(BigDecimal.ONE.subtract(relative), WORKING);
    }
    return BigDecimal.ONE.divide(discount, WORKING).round(RESULT);
  }

  /// Exactly one change of sign, from money paid to money received, has exactly one root
  /// (Descartes).
  private static void requireOneRoot(BigDecimal paid, List<Flow> ordered) {
    if (paid.signum() <= 0) {
      throw new NoEffectiveRate(paid, ordered, "nothing was paid");
    }
    boolean received = false;
    for (Flow flow : ordered) {
      received |= flow.amount().signum() > 0;
      if (received && flow.amount().signum() < 0) {
        throw new NoEffectiveRate(paid, ordered, "money goes out again after some came in");
      }
    }
    if (!received) {
      throw new NoEffectiveRate(paid, ordered, "nothing comes back");
    }
  }

  /// The logarithm of the growth of one unit: Newton's method, kept within an interval that is
  /// known to hold the root; NaN if none does.
  private double estimate() {
    double life = units[units.length - 1];
    double low = -1 / life;
    double high = 1 / life;
    while (excess(low) < 0 && -low * life < MOST_GROWTH) {
      low *= 2;
    }
    while (excess(high) > 0 && high * life < MOST_GROWTH) {
      high *= 2;
    }
    if (!(excess(low) >= 0 && excess(high) <= 0)) {
      return Double.NaN;
    }
    double at = 0;
    for (int i = 0; i < MOST_STEPS && high - low > 1e-17; i++) {
      double excess = excess(at);
      if (excess > 0) {
        low = at;
      } else {
        high = at;
      }
      double next = at + excess / slope(at);
      if (!(next > low && next < high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - at) < 1e-16) {
        return next;
      }
      at = next;
    }
    return at;
  }

  /// What the flows are worth beyond what was paid; it falls as growth rises.
  private double excess(double logGrowth) {
    double sum = -paid;
    for (int i = 0; i < amounts.length; i++) {
      sum += amounts[i] * StrictMath.exp(-logGrowth * units[i]);
    }
    return sum;
  }

  private double slope(double logGrowth) {
    double sum = 0;
    for (int i = 0; i < amounts.length; i++) {
      sum += units[i] * amounts[i] * StrictMath.exp(-logGrowth * units[i]);
    }
    return sum;
  }
}
