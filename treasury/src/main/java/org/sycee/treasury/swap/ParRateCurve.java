package org.sycee.treasury.swap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DayCount;
import org.sycee.treasury.market.DiscountCurve;

/// The discount curve on which everything that is quoted is worth what it is quoted at: deposits
/// their principal, swaps nothing. It has a node at the end of each quote. Model values.
///
/// Nodes are found one after the other from the shortest quote on, each by bisection: the value of
/// receiving the fixed rate rises with the factor of the last payment.
public final class ParRateCurve {
  /// No factor of a node is more than so many times the one before it, or less than its inverse.
  private static final int MOST_CHANGE = 10;

  private static final int HALVINGS = 100;

  private final LocalDate referenceDate;
  private final Currency currency;
  private final BusinessCalendar calendar;
  private final TreeMap<LocalDate, Double> factors = new TreeMap<>();

  private ParRateCurve(LocalDate referenceDate, Currency currency, BusinessCalendar calendar) {
    this.referenceDate = referenceDate;
    this.currency = currency;
    this.calendar = calendar;
    factors.put(referenceDate, 1.0);
  }

  /// Something the market quotes by a rate.
  public sealed interface Quote {
    /// Money lent from the reference date on.
    record Deposit(Rate rate, DayCount dayCount, LocalDate endDate) implements Quote {}

    /// A swap that is worth nothing at its fixed rate; on which side does not matter.
    record ParSwap(SwapTerms terms) implements Quote {}
  }

  /// Refused if two quotes end on one day, or if no curve gives them all.
  public static DiscountCurve of(
      LocalDate referenceDate, Currency currency, BusinessCalendar calendar, List<Quote> quotes) {
    var curve = new ParRateCurve(referenceDate, currency, calendar);
    quotes.stream().sorted(Comparator.comparing(curve::endDate)).forEach(curve::add);
    return DiscountCurve.of(curve.factors);
  }

  private LocalDate endDate(Quote quote) {
    return switch (quote) {
      case Quote.Deposit deposit -> deposit.endDate;
      case Quote.ParSwap swap ->
          calendar.adjust(swap.terms.fixed().schedule().endDate(), swap.terms.businessDays());
    };
  }

  private void add(Quote quote) {
    LocalDate end = endDate(quote);
    if (!end.isAfter(factors.lastKey())) {
      throw new IllegalArgumentException(
          "%s ends on %s, where the curve has reached %s".formatted(quote, end, factors.lastKey()));
    }
    double factor =
        switch (quote) {
          case Quote.Deposit deposit -> {
            double years = deposit.dayCount.yearFraction(referenceDate, end).doubleValue();
            yield 1 / (1 + deposit.rate.perYear().doubleValue() * years);
          }
          case Quote.ParSwap swap -> factorOf(swap, end);
        };
    factors.put(end, factor);
  }

  private double factorOf(Quote.ParSwap swap, LocalDate end) {
    SwapPricing pricing = SwapPricing.of(swap.terms, calendar);
    double low = factors.lastEntry().getValue() / MOST_CHANGE;
    double high = factors.lastEntry().getValue() * MOST_CHANGE;
    if (received(pricing, swap, end, low) > 0 || received(pricing, swap, end, high) < 0) {
      throw new IllegalArgumentException(
          "no factor on %s makes %s worth nothing".formatted(end, swap));
    }
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = (low + high) / 2;
      if (received(pricing, swap, end, middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// The value to who receives the fixed rate, with the factor on the end date.
  private double received(SwapPricing pricing, Quote.ParSwap swap, LocalDate end, double factor) {
    var nodes = new TreeMap<>(factors);
    nodes.put(end, factor);
    double value = pricing.presentValue(SwapCurves.single(currency, DiscountCurve.of(nodes)));
    return switch (swap.terms.side()) {
      case RECEIVES_FIXED -> value;
      case PAYS_FIXED -> -value;
    };
  }
}
