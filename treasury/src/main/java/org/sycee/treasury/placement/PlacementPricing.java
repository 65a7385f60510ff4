package org.sycee.treasury.placement;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.sycee.contract.interest.SimpleInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.DiscountCurve;

/// What money lent from one date to another is worth on a curve: model values, never posted.
public record PlacementPricing(
    Money principal, Rate rate, DayCount dayCount, LocalDate startDate, LocalDate endDate) {
  public PlacementPricing {
    if (!startDate.isBefore(endDate)) {
      throw new IllegalArgumentException(
          "a placement ends after it starts, not " + startDate + " to " + endDate);
    }
  }

  /// To the lender, before the principal is paid out on the start date.
  public double netPresentValue(DiscountCurve curve) {
    return presentValueIfStarted(curve)
        - principal.decimal().doubleValue() * curve.discountFactor(startDate);
  }

  /// To the lender, once the principal is paid out: what comes back, discounted.
  public double presentValueIfStarted(DiscountCurve curve) {
    var interest = SimpleInterest.of(principal, rate, dayCount, startDate, endDate);
    return principal.decimal().add(interest).doubleValue() * curve.discountFactor(endDate);
  }

  /// The rate at which the deal is worth nothing to either side; empty where the convention counts
  /// no days, as 30/360 does from the 30th to the 31st.
  public OptionalDouble parRate(DiscountCurve curve) {
    double growth = curve.discountFactor(startDate) / curve.discountFactor(endDate);
    double years = dayCount.yearFraction(startDate, endDate).doubleValue();
    return years == 0 ? OptionalDouble.empty() : OptionalDouble.of((growth - 1) / years);
  }
}
