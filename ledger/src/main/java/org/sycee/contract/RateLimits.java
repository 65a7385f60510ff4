package org.sycee.contract;

import java.math.BigDecimal;
import java.util.Optional;
import org.sycee.money.Rate;

/// Between which bounds a rate may be reset. ACTUS techspecs 6.1, event RR: first the change, then
/// the rate.
///
/// @param periodFloor the lowest change at one reset; a decrease is a negative number
/// @param periodCap the highest change at one reset
/// @param lifeFloor the lowest rate
/// @param lifeCap the highest rate
public record RateLimits(
    Optional<Rate> periodFloor,
    Optional<Rate> periodCap,
    Optional<Rate> lifeFloor,
    Optional<Rate> lifeCap) {
  public static final RateLimits NONE =
      new RateLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public RateLimits {
    requireOrder("change", periodFloor, periodCap);
    requireOrder("rate", lifeFloor, lifeCap);
  }

  BigDecimal apply(BigDecimal present, BigDecimal wanted) {
    BigDecimal change = between(periodFloor, wanted.subtract(present), periodCap);
    return between(lifeFloor, present.add(change), lifeCap);
  }

  private static BigDecimal between(Optional<Rate> floor, BigDecimal value, Optional<Rate> cap) {
    BigDecimal floored = floor.map(Rate::perYear).map(value::max).orElse(value);
    return cap.map(Rate::perYear).map(floored::min).orElse(floored);
  }

  private static void requireOrder(String what, Optional<Rate> floor, Optional<Rate> cap) {
    if (floor.isPresent() && cap.isPresent()) {
      boolean inOrder = floor.get().perYear().compareTo(cap.get().perYear()) <= 0;
      TermsRefusal.RATE_FLOOR_ABOVE_CAP.unless(
          inOrder, () -> "a " + what + " from " + floor.get() + " to " + cap.get());
    }
  }
}
