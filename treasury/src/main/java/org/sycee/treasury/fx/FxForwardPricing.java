package org.sycee.treasury.fx;

/// What an outright forward is worth to the bank. Model values.
///
/// By covered interest parity a forward rate is the spot rate times the ratio of what both
/// currencies are worth between the spot date and the settlement.
public record FxForwardPricing(FxForwardTerms terms) {
  /// The rate at which the forward is worth nothing.
  public double fairForward(FxMarket market) {
    return market.rateToday() * baseFactor(market) / quoteFactor(market);
  }

  /// The fair forward less the spot rate, in units of the quote currency.
  public double forwardPoints(FxMarket market) {
    return fairForward(market) - market.spot().doubleValue();
  }

  /// In units of the quote currency.
  public double presentValue(FxMarket market) {
    double gain = fairForward(market) - terms.strike().quotePerBase().doubleValue();
    double bought =
        switch (terms.side()) {
          case BUYS_BASE -> terms.baseAmount().decimal().doubleValue();
          case SELLS_BASE -> -terms.baseAmount().decimal().doubleValue();
        };
    return bought * gain * quoteFactor(market);
  }

  /// In units of the base currency.
  public double presentValueInBase(FxMarket market) {
    return presentValue(market) / market.rateToday();
  }

  private double baseFactor(FxMarket market) {
    return market.baseCurve().discountFactor(terms.settlementDate());
  }

  private double quoteFactor(FxMarket market) {
    return market.quoteCurve().discountFactor(terms.settlementDate());
  }
}
