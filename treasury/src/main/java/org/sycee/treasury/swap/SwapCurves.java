package org.sycee.treasury.swap;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import com.opengamma.strata.basics.index.ImmutableOvernightIndex;
import com.opengamma.strata.basics.index.OvernightIndex;
import com.opengamma.strata.market.curve.CurveMetadata;
import com.opengamma.strata.market.curve.CurveName;
import com.opengamma.strata.market.curve.Curves;
import com.opengamma.strata.market.curve.InterpolatedNodalCurve;
import com.opengamma.strata.market.param.CurrencyParameterSensitivities;
import com.opengamma.strata.pricer.rate.ImmutableRatesProvider;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.treasury.market.DiscountCurve;

/// The curves on which swaps of a currency are valued: one discounts, the other one gives the
/// floating rates. Both start on the day of the valuation.
public final class SwapCurves {
  /// What both curves may be: Strata adds up what a value owes to curves of one name.
  private static final CurveName DISCOUNT = CurveName.of("discount");

  private static final CurveName FORWARD = CurveName.of("forward");

  private final DiscountCurve discount;
  private final DiscountCurve forward;
  private final Currency currency;
  private final ImmutableRatesProvider strata;

  private SwapCurves(Currency currency, DiscountCurve discount, DiscountCurve forward) {
    this.currency = currency;
    this.discount = discount;
    this.forward = forward;
    this.strata =
        ImmutableRatesProvider.builder(discount.referenceDate())
            .discountCurve(currency, named(discount, DISCOUNT))
            .overnightIndexCurve(index(currency), named(forward, FORWARD))
            .build();
  }

  /// One curve for both, as before 2008.
  public static SwapCurves single(java.util.Currency currency, DiscountCurve curve) {
    return of(currency, curve, curve);
  }

  public static SwapCurves of(
      java.util.Currency currency, DiscountCurve discount, DiscountCurve forward) {
    if (!discount.referenceDate().equals(forward.referenceDate())) {
      throw new IllegalArgumentException(
          "one curve starts on %s, the other on %s"
              .formatted(discount.referenceDate(), forward.referenceDate()));
    }
    return new SwapCurves(Currency.of(currency.getCurrencyCode()), discount, forward);
  }

  /// Both curves after every zero rate has risen by so much; 0.0001 is a basis point.
  public SwapCurves shifted(double rise) {
    return new SwapCurves(currency, discount.shifted(rise), forward.shifted(rise));
  }

  /// Both curves after the zero rate of one node has risen, on each curve that has the node.
  public SwapCurves shiftedAt(LocalDate nodeDate, double rise) {
    return new SwapCurves(
        currency, shiftedAt(discount, nodeDate, rise), shiftedAt(forward, nodeDate, rise));
  }

  private static DiscountCurve shiftedAt(DiscountCurve curve, LocalDate nodeDate, double rise) {
    return curve.nodeDates().contains(nodeDate) ? curve.shiftedAt(nodeDate, rise) : curve;
  }

  public LocalDate referenceDate() {
    return discount.referenceDate();
  }

  Currency currency() {
    return currency;
  }

  /// A value that needs a date the curves do not know is refused by name before Strata is asked.
  void requireDate(LocalDate date) {
    discount.discountFactor(date);
    forward.discountFactor(date);
  }

  ImmutableRatesProvider strata() {
    return strata;
  }

  /// What a value gains by each node if its zero rate rises by a unit: Strata's derivative by the
  /// factor, times that of the factor by its rate, which is -time x factor.
  SortedMap<LocalDate, Double> byZeroRate(CurrencyParameterSensitivities byFactor) {
    var gains = new TreeMap<LocalDate, Double>();
    byFactor
        .getSensitivities()
        .forEach(found -> {
          DiscountCurve curve = found.getMarketDataName().equals(DISCOUNT) ? discount : forward;
          InterpolatedNodalCurve factors = curve.strata();
          for (int i = 0; i < curve.nodeDates().size(); i++) {
            double slope = -factors.getXValues().get(i) * factors.getYValues().get(i);
            gains.merge(
                curve.nodeDates().get(i), found.getSensitivity().get(i) * slope, Double::sum);
          }
        });
    return gains;
  }

  /// The floating rate between any two dates, which the curve gives without fixings or holidays.
  static OvernightIndex index(Currency currency) {
    return ImmutableOvernightIndex.builder()
        .name(currency.getCode() + "-FORWARD")
        .currency(currency)
        .fixingCalendar(HolidayCalendarIds.NO_HOLIDAYS)
        .publicationDateOffset(0)
        .effectiveDateOffset(0)
        .dayCount(DayCounts.ACT_365F)
        .build();
  }

  private static InterpolatedNodalCurve named(DiscountCurve curve, CurveName name) {
    CurveMetadata metadata = Curves.discountFactors(name, DayCounts.ACT_365F);
    return curve.strata().withMetadata(metadata);
  }
}
