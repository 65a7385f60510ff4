package org.sycee.treasury.bond;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.money.Price;
import org.sycee.money.Rate;

/// All figures of a price from the one on which the parties agreed, by the yields of the Chinese
/// market. What is worked out by a yield is an estimate, and rounded before anything is booked.
public record AgreedPricing(FixedCouponBond bond, LocalDate settlementDate) {
  private static final int PERCENT = 2;

  /// Agreed without accrued interest. Refused by [IllegalArgumentException] if no yield gives it.
  public BondPrice ofClean(Price clean) {
    Price accrued = accrued();
    return new BondPrice(
        clean, accrued, new Price(clean.ofFace().add(accrued.ofFace())), yieldOf(clean));
  }

  /// Agreed with accrued interest.
  public BondPrice ofDirty(Price dirty) {
    Price accrued = accrued();
    Price clean = BondPrice.roundClean(dirty.ofFace().subtract(accrued.ofFace()));
    return new BondPrice(clean, accrued, dirty, yieldOf(clean));
  }

  /// Agreed as a yield a year.
  public BondPrice ofYield(Rate yield) {
    Price accrued = accrued();
    double estimate = pricing().price(yield.perYear().doubleValue()).clean();
    if (!Double.isFinite(estimate)) {
      throw new IllegalArgumentException("a yield of " + yield + " gives no price");
    }
    Price clean = BondPrice.roundClean(BigDecimal.valueOf(estimate).movePointLeft(PERCENT));
    return new BondPrice(clean, accrued, new Price(clean.ofFace().add(accrued.ofFace())), yield);
  }

  /// From the figure of the basis, as it stands in a price.
  public BondPrice again(PriceBasis basis, BondPrice price) {
    return switch (basis) {
      case CLEAN -> ofClean(price.clean());
      case DIRTY -> ofDirty(price.dirty());
      case YIELD -> ofYield(price.yield());
    };
  }

  private Price accrued() {
    return BondPrice.roundAccrued(bond.accrued(settlementDate).movePointLeft(PERCENT));
  }

  private Rate yieldOf(Price clean) {
    double yield = pricing().yieldOf(clean.ofFace().movePointRight(PERCENT).doubleValue());
    return BondPrice.roundYield(BigDecimal.valueOf(yield));
  }

  private YieldPricing pricing() {
    return YieldPricing.of(bond, YieldConvention.CHINA_2007, settlementDate);
  }
}
