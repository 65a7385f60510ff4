package org.sycee.contract.reserve;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.List;
import org.sycee.money.Money;

/// The reserve a bank must hold: a ratio of its average deposits. Since 15 July 2016 the base is
/// the average of the daily balances of the calculation period (10 days). Since 15 September 2015
/// the test is on the average of the daily reserves of the maintenance period, and each day may
/// fall short of the ratio by one percentage point at most.
///
/// http://en.chinagate.cn/2015-09/11/content_36564874.htm,
/// http://in.reuters.com/article/china-economy-rrr-idINL4N18V3FH
///
/// @param base average deposits, unrounded, in units of the currency
/// @param ratio share of the base, such as 0.075
/// @param dailyAllowance by how much a single day may fall short of the ratio, such as 0.01
public record ReserveRequirement(BigDecimal base, BigDecimal ratio, BigDecimal dailyAllowance) {
  private static final BigDecimal ONE_PERCENTAGE_POINT = new BigDecimal("0.01");

  public ReserveRequirement {
    if (base.signum() < 0 || ratio.signum() < 0 || dailyAllowance.signum() < 0) {
      throw new IllegalArgumentException(
          "a reserve has no base of %s, ratio of %s and allowance of %s"
              .formatted(base, ratio, dailyAllowance));
    }
  }

  /// By the rule in force since 2016.
  public static ReserveRequirement of(List<Money> dailyDeposits, BigDecimal ratio) {
    return new ReserveRequirement(average(dailyDeposits), ratio, ONE_PERCENTAGE_POINT);
  }

  /// What the average of the maintenance period must reach.
  public BigDecimal requiredAverage() {
    return base.multiply(ratio, DECIMAL128);
  }

  /// What every single day must reach.
  public BigDecimal dailyFloor() {
    return base.multiply(ratio.subtract(dailyAllowance).max(BigDecimal.ZERO), DECIMAL128);
  }

  /// How far the average falls short of what is required; zero if it does not.
  public BigDecimal averageShortfall(List<Money> dailyReserves) {
    return requiredAverage().subtract(average(dailyReserves), DECIMAL128).max(BigDecimal.ZERO);
  }

  /// How far the worst day falls short of the floor; zero if none does.
  public BigDecimal worstDayShortfall(List<Money> dailyReserves) {
    return dailyReserves.stream()
        .map(reserve -> dailyFloor().subtract(reserve.decimal(), DECIMAL128))
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  public boolean isMet(List<Money> dailyReserves) {
    return averageShortfall(dailyReserves).signum() == 0
        && worstDayShortfall(dailyReserves).signum() == 0;
  }

  /// The arithmetic mean of daily amounts, unrounded.
  public static BigDecimal average(List<Money> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("an average needs at least one day");
    }
    Money sum = days.stream().reduce(Money.zero(days.getFirst().currency()), Money::plus);
    return sum.decimal().divide(BigDecimal.valueOf(days.size()), DECIMAL128);
  }
}
