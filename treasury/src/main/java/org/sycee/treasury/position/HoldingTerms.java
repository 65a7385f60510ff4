package org.sycee.treasury.position;

import java.util.Currency;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;

/// How a position is measured, and what its security pays.
public record HoldingTerms(
    Classification classification, Costing costing, Currency currency, InstrumentTerms paying) {
  public HoldingTerms {
    if (paying.asBond().isEmpty()) {
      throw new IllegalArgumentException("a position needs payments that are known: " + paying);
    }
  }

  public FixedCouponBond bond() {
    return paying.asBond().orElseThrow();
  }

  /// Whether interest is earned at the effective rate: premiums and discounts are amortised.
  public boolean isAmortised() {
    return classification != Classification.FVTPL;
  }

  public boolean isAtFairValue() {
    return classification != Classification.AC;
  }
}
