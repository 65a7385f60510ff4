package org.sycee.projections.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sycee.money.Money;

/// Shares and growth in percent, to two decimals, half up.
public final class Percent {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /// Empty if there is nothing of which it could be a part.
  public static Optional<BigDecimal> of(Money part, Money whole) {
    return whole.isPositive()
        ? Optional.of(
            part.decimal().multiply(HUNDRED).divide(whole.decimal(), 2, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  /// By how much it has grown; empty if there was nothing before.
  public static Optional<BigDecimal> growth(Money before, Money after) {
    return of(after.minus(before), before);
  }

  /// The change of a percentage in points; empty if one of the two is unknown.
  public static Optional<BigDecimal> change(Optional<BigDecimal> before, Optional<BigDecimal> now) {
    return now.flatMap(after -> before.map(after::subtract));
  }
}
