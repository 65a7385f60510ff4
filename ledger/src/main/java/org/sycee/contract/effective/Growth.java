package org.sycee.contract.effective;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one unit of currency becomes in one unit of time: 1.005 is half a per cent a period.
public record Growth(BigDecimal perUnit) {
  public Growth {
    if (perUnit.signum() <= 0) {
      throw new IllegalArgumentException("money does not grow to " + perUnit);
    }
  }

  /// The growth that earns the rate in one unit.
  public static Growth ofRate(BigDecimal ratePerUnit) {
    return new Growth(BigDecimal.ONE.add(ratePerUnit));
  }

  /// The growth that discounts the flows to what was paid, to 30 digits and the same on every
  /// machine; throws [NoEffectiveRate] unless there is exactly one.
  public static Growth solving(BigDecimal paid, List<Flow> flows) {
    List<Flow> ordered = flows.stream().sorted(Comparator.comparingLong(Flow::units)).toList();
    return new Growth(EffectiveRoot.of(paid, ordered));
  }

  /// The rate of so many units, with interest on interest.
  public BigDecimal rateOver(int units) {
    return over(units).subtract(BigDecimal.ONE);
  }

  /// What one becomes in so many units; below zero, what one was worth before.
  public BigDecimal over(int units) {
    return perUnit.pow(units, DECIMAL128);
  }

  /// What the flows are worth at the start.
  public BigDecimal presentValue(List<Flow> flows) {
    BigDecimal discount = BigDecimal.ONE.divide(perUnit, DECIMAL128);
    List<Flow> ordered = flows.stream().sorted(Comparator.comparingLong(Flow::units)).toList();
    return discounted(ordered, discount, DECIMAL128)[0];
  }

  /// The value of ordered flows at a discount factor and, second, the sum of their values times
  /// their units, which is the factor times the slope. Powers of a repeated distance, such as 30 or
  /// 31 days, are worked out once: a mortgage of 360 months has four.
  static BigDecimal[] discounted(List<Flow> ordered, BigDecimal discount, MathContext digits) {
    Map<Long, BigDecimal> powers = new HashMap<>();
    BigDecimal power = BigDecimal.ONE;
    long reached = 0;
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal slope = BigDecimal.ZERO;
    for (Flow flow : ordered) {
      long distance = flow.units() - reached;
      @Nullable BigDecimal step = powers.get(distance);
      if (step == null) {
        step = discount.pow(Math.toIntExact(distance), digits);
        powers.put(distance, step);
      }
      power = power.multiply(step, digits);
      reached = flow.units();
      BigDecimal worth = flow.amount().multiply(power, digits);
      value = value.add(worth, digits);
      slope = slope.add(worth.multiply(BigDecimal.valueOf(reached), digits), digits);
    }
    return new BigDecimal[] {value, slope};
  }
}
