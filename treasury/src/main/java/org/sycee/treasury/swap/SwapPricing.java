package org.sycee.treasury.swap;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.market.param.CurrencyParameterSensitivities;
import com.opengamma.strata.pricer.swap.DiscountingSwapProductPricer;
import com.opengamma.strata.product.swap.ResolvedSwap;
import com.opengamma.strata.product.swap.ResolvedSwapLeg;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.SchedulePeriod;

/// A swap, laid out once and valued on any curves of its currency. Model values, in units of the
/// currency, to the bank; a payment on the day of the valuation is not counted any more.
///
/// A floating rate that is not fixed yet is the one the curve implies between the dates of its
/// period. This is what QuantLib calls a par coupon, and what daily or weekly fixings compound to.
public final class SwapPricing {
  private static final DiscountingSwapProductPricer STRATA = DiscountingSwapProductPricer.DEFAULT;
  private static final double BASIS_POINT = 1e-4;

  private final LegLayout fixed;
  private final LegLayout floating;

  private SwapPricing(LegLayout fixed, LegLayout floating) {
    this.fixed = fixed;
    this.floating = floating;
  }

  /// A swap whose floating rates are all still to be fixed.
  public static SwapPricing of(SwapTerms terms, BusinessCalendar calendar) {
    return of(terms, calendar, Map.of());
  }

  /// A swap with the rates that are known, the spread not in them, by the first day of their
  /// period.
  public static SwapPricing of(
      SwapTerms terms, BusinessCalendar calendar, Map<LocalDate, Rate> fixings) {
    BusinessDayConvention days = terms.businessDays();
    return of(
        terms,
        terms.fixed().schedule().periods(calendar, days),
        terms.floating().schedule().periods(calendar, days),
        fixings);
  }

  /// The same of a swap both sides of which have periods that are agreed.
  public static SwapPricing of(
      SwapTerms terms, List<SchedulePeriod> periods, Map<LocalDate, Rate> fixings) {
    return of(terms, periods, periods, fixings);
  }

  private static SwapPricing of(
      SwapTerms terms,
      List<SchedulePeriod> fixed,
      List<SchedulePeriod> floating,
      Map<LocalDate, Rate> fixings) {
    Currency currency = Currency.of(terms.notional().currency().getCurrencyCode());
    double notional = terms.notional().decimal().doubleValue();
    double received =
        switch (terms.side()) {
          case RECEIVES_FIXED -> notional;
          case PAYS_FIXED -> -notional;
        };
    return new SwapPricing(
        LegLayout.of(terms.fixed(), fixed, fixings, currency, received),
        LegLayout.of(terms.floating(), floating, fixings, currency, -received));
  }

  public double presentValue(SwapCurves curves) {
    return fixedLegValue(curves) + floatingLegValue(curves);
  }

  /// Below zero if the bank pays it.
  public double fixedLegValue(SwapCurves curves) {
    return value(fixed.after(curves), curves);
  }

  public double floatingLegValue(SwapCurves curves) {
    return value(floating.after(curves), curves);
  }

  private static double value(ResolvedSwapLeg leg, SwapCurves curves) {
    return STRATA.getLegPricer().presentValue(leg, curves.strata()).getAmount();
  }

  /// The fixed rate at which the swap is worth nothing.
  public double parRate(SwapCurves curves) {
    return STRATA.parRate(swap(curves), curves.strata());
  }

  /// What a basis point more of the fixed rate adds to the value.
  public double fixedRateBasisPoint(SwapCurves curves) {
    return STRATA.getLegPricer().pvbp(fixed.after(curves), curves.strata()) * BASIS_POINT;
  }

  /// What the value gains, to the first order, if every zero rate rises by a basis point (PV01).
  public double pv01(SwapCurves curves) {
    return keyRatePv01(curves).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// The same by the nodes of the curves: what the value gains if the zero rate of that node alone
  /// rises by a basis point.
  public SortedMap<LocalDate, Double> keyRatePv01(SwapCurves curves) {
    CurrencyParameterSensitivities byFactor =
        curves
            .strata()
            .parameterSensitivity(
                STRATA.presentValueSensitivity(swap(curves), curves.strata()).build());
    var gains = new TreeMap<LocalDate, Double>();
    curves.byZeroRate(byFactor).forEach((date, gain) -> gains.put(date, gain * BASIS_POINT));
    return gains;
  }

  private ResolvedSwap swap(SwapCurves curves) {
    return ResolvedSwap.of(fixed.after(curves), floating.after(curves));
  }

  /// A payment of a leg, below zero if the bank pays it.
  public record FlowPricing(LocalDate date, double amount) {}

  /// What the fixed leg pays after the day of the valuation.
  public List<FlowPricing> fixedFlows(SwapCurves curves) {
    return flows(fixed.after(curves), curves);
  }

  /// What the floating leg is expected to pay after the day of the valuation.
  public List<FlowPricing> floatingFlows(SwapCurves curves) {
    return flows(floating.after(curves), curves);
  }

  private static List<FlowPricing> flows(ResolvedSwapLeg leg, SwapCurves curves) {
    return STRATA.getLegPricer().cashFlows(leg, curves.strata()).getCashFlows().stream()
        .map(flow -> new FlowPricing(flow.getPaymentDate(), flow.getForecastValue().getAmount()))
        .toList();
  }
}
