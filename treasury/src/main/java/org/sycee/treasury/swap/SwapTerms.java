package org.sycee.treasury.swap;

import org.sycee.money.Money;
import org.sycee.time.BusinessDayConvention;

/// A fixed rate against a floating one on the same notional, which is never paid.
///
/// @param businessDays where the ends of both legs' periods, and with them the payments, go when
///   they are no business days
public record SwapTerms(
    FixedSide side,
    Money notional,
    SwapLeg.Fixed fixed,
    SwapLeg.Floating floating,
    BusinessDayConvention businessDays) {
  public SwapTerms {
    if (!notional.isPositive()) {
      throw new IllegalArgumentException("a swap has a positive notional, not " + notional);
    }
    if (!fixed.schedule().startDate().equals(floating.schedule().startDate())
        || !fixed.schedule().endDate().equals(floating.schedule().endDate())) {
      throw new IllegalArgumentException(
          "both legs of a swap start and end together, not %s and %s"
              .formatted(fixed.schedule(), floating.schedule()));
    }
  }

  /// Who the bank is.
  public enum FixedSide {
    PAYS_FIXED,
    RECEIVES_FIXED
  }
}
