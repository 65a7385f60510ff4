package org.sycee.treasury.risk;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.bond.FixedCouponBond;
import org.sycee.treasury.fx.FxForwardPricing;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.fx.FxMarket;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.swap.SwapCurves;
import org.sycee.treasury.swap.SwapPricing;
import org.sycee.treasury.swap.SwapTerms;

/// An instrument, and what it is worth on curves that are given by their names. A worth is in units
/// of the currency, to the bank.
public sealed interface Valuation {
  /// The currency in which its worth is told.
  Currency currency();

  /// On curves that all begin on the day of the valuation.
  double presentValue(Map<String, DiscountCurve> curves);

  /// A holding of a bond, settled on the day of the valuation.
  record Holding(FixedCouponBond bond, Money face, String curve) implements Valuation {
    private static final int FACE = 100;

    @Override
    public Currency currency() {
      return face.currency();
    }

    @Override
    public double presentValue(Map<String, DiscountCurve> curves) {
      return dirtyPrice(named(curves, curve)) / FACE * face.decimal().doubleValue();
    }

    /// Per 100 of face, with accrued interest.
    public double dirtyPrice(DiscountCurve on) {
      return bond.paymentsAfter(on.referenceDate()).stream()
          .mapToDouble(
              payment -> payment.amount().doubleValue() * on.discountFactor(payment.date()))
          .sum();
    }
  }

  /// A swap, discounted by one curve, its floating rates by one that may be another.
  record InterestRateSwap(
      SwapTerms terms,
      BusinessCalendar calendar,
      Map<LocalDate, Rate> fixings,
      String discountCurve,
      String forwardCurve)
      implements Valuation {
    @Override
    public Currency currency() {
      return terms.notional().currency();
    }

    @Override
    public double presentValue(Map<String, DiscountCurve> curves) {
      return pricing()
          .presentValue(
              SwapCurves.of(currency(), named(curves, discountCurve), named(curves, forwardCurve)));
    }

    private SwapPricing pricing() {
      return SwapPricing.of(terms, calendar, fixings);
    }
  }

  /// An outright forward; its worth is in the quote currency.
  record FxForward(
      FxForwardTerms terms,
      ExchangeRate spot,
      LocalDate spotDate,
      String baseCurve,
      String quoteCurve)
      implements Valuation {
    @Override
    public Currency currency() {
      return terms.quoteCurrency();
    }

    @Override
    public double presentValue(Map<String, DiscountCurve> curves) {
      return new FxForwardPricing(terms)
          .presentValue(
              new FxMarket(
                  spot.quotePerBase(),
                  spotDate,
                  named(curves, baseCurve),
                  named(curves, quoteCurve)));
    }
  }

  private static DiscountCurve named(Map<String, DiscountCurve> curves, String name) {
    return Objects.requireNonNull(curves.get(name), () -> "no curve " + name);
  }
}
