package org.sycee.treasury.risk;

import static org.sycee.treasury.risk.RiskRejection.NOT_VALUABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DateOutsideCalendar;
import org.sycee.time.DayCount;
import org.sycee.time.SchedulePeriod;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.CouponCertificateTerms;
import org.sycee.treasury.deal.DiscountCertificateTerms;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.OutrightRepoTerms;
import org.sycee.treasury.deal.PledgedRepoTerms;
import org.sycee.treasury.deal.RateFixing;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.fx.FxMarket;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.swap.SwapCurves;
import org.sycee.treasury.swap.SwapPricing;

/// What a deal that is marked to market is worth on a snapshot: each payment that is open, on the
/// day of the snapshot. One that is due counts in full until it is settled, so that what comes in
/// changes the mark and not the result. Model values; money is made of them here, half a cent up,
/// and nowhere else.
public final class DealPricing {
  private final LiveDeal deal;
  private final MarketSnapshot snapshot;
  private final CurveNames curves;
  private final LocalDate today;

  private DealPricing(LiveDeal deal, MarketSnapshot snapshot, CurveNames curves) {
    this.deal = deal;
    this.snapshot = snapshot;
    this.curves = curves;
    this.today = snapshot.date();
  }

  /// In the currency of the deal; a deal of which nothing is open is worth nothing on any market.
  public static Money value(LiveDeal deal, MarketSnapshot snapshot, CurveNames curves) {
    Currency currency = deal.ticket().terms().currency();
    if (deal.open().isEmpty()) {
      return Money.zero(currency);
    }
    var pricing = new DealPricing(deal, snapshot, curves);
    try {
      return Rounding.HALF_UP.toMoney(currency, BigDecimal.valueOf(pricing.worth()));
    } catch (IllegalArgumentException | DateOutsideCalendar e) {
      throw NOT_VALUABLE.because(String.valueOf(e.getMessage()));
    }
  }

  private double worth() {
    return switch (deal.ticket().terms()) {
      case InterestRateSwapTerms swap -> worth(swap);
      case FxTerms exchange -> worth(exchange);
      case MoneyMarketTerms _,
          PledgedRepoTerms _,
          OutrightRepoTerms _,
          DiscountCertificateTerms _,
          CouponCertificateTerms _,
          BondTradeTerms _ ->
          throw new IllegalArgumentException(deal.dealId() + " stands at what was paid");
    };
  }

  /// Amounts of both currencies on their dates. The rate of the snapshot is taken as that of its
  /// day: so is the rate at which the position in the currency is valued, and what a deal was worth
  /// goes over into the position when it is settled.
  private double worth(FxTerms terms) {
    FxForwardTerms leg = terms.legs().getFirst();
    Currency base = leg.baseAmount().currency();
    var market =
        new FxMarket(
            snapshot.fxRate(base, terms.currency()).quotePerBase(),
            today,
            curves.discount(snapshot, base),
            curves.discount(snapshot, terms.currency()));
    double sum = 0;
    for (Flow flow : deal.open()) {
      boolean isBase = flow.principal().currency().equals(base);
      sum +=
          signed(flow)
              * (isBase
                  ? market.rateToday() * factor(market.baseCurve(), flow)
                  : factor(market.quoteCurve(), flow));
    }
    return sum;
  }

  /// Payments whose rates are all fixed are known; of the others the curve gives the floating rate.
  private double worth(InterestRateSwapTerms terms) {
    DiscountCurve discount = curves.discount(snapshot, terms.currency());
    DiscountCurve forward = curves.forward(snapshot, terms.index(), terms.currency());
    Map<LocalDate, Double> expected = Map.of();
    if (deal.open().stream().anyMatch(flow -> flow.amount().isZero())) {
      expected = expected(terms, SwapCurves.of(terms.currency(), discount, forward), forward);
    }
    double sum = 0;
    for (Flow flow : deal.open()) {
      double amount = signed(flow);
      if (flow.amount().isZero()) {
        Double net = expected.get(flow.payDate());
        if (net == null) {
          throw new IllegalArgumentException(
              "the rates of the payment on %s are not all fixed".formatted(flow.payDate()));
        }
        amount = net;
      }
      sum += amount * factor(discount, flow);
    }
    return sum;
  }

  private Map<LocalDate, Double> expected(
      InterestRateSwapTerms terms, SwapCurves both, DiscountCurve forward) {
    var pricing = SwapPricing.of(terms.swap(), terms.periods(), knownRates(terms, forward));
    var net = new TreeMap<LocalDate, Double>();
    pricing.fixedFlows(both).forEach(flow -> net.merge(flow.date(), flow.amount(), Double::sum));
    pricing.floatingFlows(both).forEach(flow -> net.merge(flow.date(), flow.amount(), Double::sum));
    return net;
  }

  /// The rate of the period that runs: what its resets were fixed at, compounded, and from there to
  /// its end what the curve implies.
  private Map<LocalDate, Rate> knownRates(InterestRateSwapTerms terms, DiscountCurve forward) {
    Map<LocalDate, Rate> fixings = new HashMap<>();
    for (RateFixing fixing : deal.fixings()) {
      fixings.put(fixing.date(), fixing.rate());
    }
    Map<LocalDate, Rate> known = new HashMap<>();
    for (SchedulePeriod period : terms.periods()) {
      boolean runs = !period.startDate().isAfter(today) && period.endDate().isAfter(today);
      if (runs && fixings.containsKey(period.startDate())) {
        known.put(period.startDate(), rate(terms, period, fixings, forward));
      }
    }
    return known;
  }

  private Rate rate(
      InterestRateSwapTerms terms,
      SchedulePeriod period,
      Map<LocalDate, Rate> fixings,
      DiscountCurve forward) {
    DayCount dayCount = terms.swap().floating().dayCount();
    List<LocalDate> resets = terms.index().resetDates(period.startDate(), period.endDate());
    double growth = 1;
    LocalDate reached = period.startDate();
    for (int i = 0; i < resets.size(); i++) {
      Rate fixing = fixings.get(resets.get(i));
      if (fixing == null) {
        break;
      }
      LocalDate from = reached;
      reached = i + 1 < resets.size() ? resets.get(i + 1) : period.endDate();
      growth *= 1 + dayCount.prorate(fixing.perYear(), from, reached).doubleValue();
    }
    if (reached.isBefore(today)) {
      throw new IllegalArgumentException(
          "the rate from %s on was fixed before %s and is missing".formatted(reached, today));
    }
    growth *= forward.discountFactor(reached) / forward.discountFactor(period.endDate());
    double years = dayCount.yearFraction(period.startDate(), period.endDate()).doubleValue();
    return new Rate(BigDecimal.valueOf((growth - 1) / years));
  }

  private double factor(DiscountCurve curve, Flow flow) {
    return flow.payDate().isAfter(today) ? curve.discountFactor(flow.payDate()) : 1;
  }

  private static double signed(Flow flow) {
    double amount = flow.amount().decimal().doubleValue();
    return flow.way() == Flow.Way.RECEIVE ? amount : -amount;
  }
}
