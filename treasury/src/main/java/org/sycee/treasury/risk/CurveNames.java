package org.sycee.treasury.risk;

import static org.sycee.treasury.risk.RiskRejection.CURVE_NOT_NAMED;

import java.util.Currency;
import java.util.Map;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.market.DiscountCurve;
import org.sycee.treasury.marketdata.MarketSnapshot;

/// By which curves of a snapshot a book is valued: one discounts each currency, and one gives the
/// floating rates of an index, which is the one that discounts unless another is named.
public record CurveNames(Map<Currency, String> byCurrency, Map<FloatingIndex, String> byIndex) {
  public CurveNames {
    byCurrency = Map.copyOf(byCurrency);
    byIndex = Map.copyOf(byIndex);
  }

  DiscountCurve discount(MarketSnapshot snapshot, Currency currency) {
    return QuotedCurve.of(snapshot, nameOf(currency), currency);
  }

  DiscountCurve forward(MarketSnapshot snapshot, FloatingIndex index, Currency currency) {
    String name = byIndex.get(index);
    return QuotedCurve.of(snapshot, name == null ? nameOf(currency) : name, currency);
  }

  private String nameOf(Currency currency) {
    String name = byCurrency.get(currency);
    if (name == null) {
      throw CURVE_NOT_NAMED.because(
          "no curve is named for %s, only for %s".formatted(currency, byCurrency.keySet()));
    }
    return name;
  }
}
