package org.sycee.treasury.fx;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.treasury.market.DiscountCurve;

/// What a forward is valued by: the spot rate, when it is delivered, and a curve of each currency,
/// both from the day of the valuation.
///
/// @param spot units of the quote currency for one of the base
public record FxMarket(
    BigDecimal spot, LocalDate spotDate, DiscountCurve baseCurve, DiscountCurve quoteCurve) {
  public FxMarket {
    if (spot.signum() <= 0) {
      throw new IllegalArgumentException("an exchange rate is above zero, not " + spot);
    }
    if (!baseCurve.referenceDate().equals(quoteCurve.referenceDate())) {
      throw new IllegalArgumentException(
          "one curve starts on %s, the other on %s"
              .formatted(baseCurve.referenceDate(), quoteCurve.referenceDate()));
    }
  }

  /// The spot rate brought back from its delivery to the day of the valuation.
  public double rateToday() {
    return spot.doubleValue()
        * quoteCurve.discountFactor(spotDate)
        / baseCurve.discountFactor(spotDate);
  }
}
