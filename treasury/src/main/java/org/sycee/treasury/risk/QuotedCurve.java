package org.sycee.treasury.risk;

import static org.sycee.treasury.risk.RiskRejection.CURVE_NOT_POSSIBLE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.swap.ParRateCurve;
import org.sycee.treasury.swap.ParRateCurve.Quote;
import org.sycee.treasury.swap.SwapLeg;
import org.sycee.treasury.swap.SwapTerms;

/// Makes the curve of a snapshot one that discounts, as its [Quoting] says it is meant.
public final class QuotedCurve {
  private static final Period YEAR = Period.ofYears(1);
  private static final int DAYS_OF_A_YEAR = 365;

  private QuotedCurve() {}

  /// From the day of the snapshot to its last node; refused if it is not quoted.
  public static DiscountCurve of(MarketSnapshot snapshot, String name, Currency currency) {
    List<CurveNode> nodes = snapshot.curve(name, currency);
    LocalDate date = snapshot.date();
    try {
      return switch (nodes.getFirst().quoting()) {
        case ZERO -> zero(date, nodes);
        case PAR ->
            ParRateCurve.of(
                date,
                currency,
                BusinessCalendar.everyDay(),
                nodes.stream().map(node -> par(date, currency, node)).toList());
      };
    } catch (IllegalArgumentException e) {
      throw CURVE_NOT_POSSIBLE.because(name + ": " + e.getMessage());
    }
  }

  private static DiscountCurve zero(LocalDate date, List<CurveNode> nodes) {
    var factors = new TreeMap<LocalDate, Double>();
    factors.put(date, 1.0);
    for (CurveNode node : nodes) {
      LocalDate end = node.at().from(date);
      double days = end.toEpochDay() - date.toEpochDay();
      factors.put(end, Math.exp(-node.rate().perYear().doubleValue() * days / DAYS_OF_A_YEAR));
    }
    return DiscountCurve.of(factors);
  }

  /// Up to a year simple interest; longer, a coupon a year against a floating leg.
  private static Quote par(LocalDate date, Currency currency, CurveNode node) {
    LocalDate end = node.at().from(date);
    if (!end.isAfter(date.plus(YEAR))) {
      return new Quote.Deposit(node.rate(), DayCount.ACT_365F, end);
    }
    var yearly = new Schedule(date, end, YEAR, StubConvention.SHORT_INITIAL, MonthEndRule.NONE);
    return new Quote.ParSwap(
        new SwapTerms(
            SwapTerms.FixedSide.RECEIVES_FIXED,
            new Money(currency, 100),
            new SwapLeg.Fixed(node.rate(), yearly, DayCount.ACT_365F),
            new SwapLeg.Floating(Rate.parse("0"), yearly, DayCount.ACT_365F),
            BusinessDayConvention.NONE));
  }
}
