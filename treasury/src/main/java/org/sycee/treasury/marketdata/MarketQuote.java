package org.sycee.treasury.marketdata;

import java.util.Currency;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;

/// One number of a market.
public sealed interface MarketQuote {
  /// What is quoted; a snapshot says it once.
  String subject();

  /// A bond without its accrued interest, by the code of the instrument.
  record BondPrice(String instrument, Price clean) implements MarketQuote {
    @Override
    public String subject() {
      return "price of " + instrument;
    }
  }

  /// The yield to maturity of a bond.
  record BondYield(String instrument, Rate yield) implements MarketQuote {
    @Override
    public String subject() {
      return "yield of " + instrument;
    }
  }

  /// The rate of a curve of a currency for the time up to a point.
  record CurveNode(String curve, Currency currency, Quoting quoting, CurvePoint at, Rate rate)
      implements MarketQuote {
    @Override
    public String subject() {
      return "%s %s at %s".formatted(curve, currency, at);
    }
  }

  /// How the rates of a curve are meant.
  enum Quoting {
    /// Of an instrument that costs its face: up to a year simple interest, longer a coupon a year,
    /// by ACT/365F.
    PAR,
    /// Compounded continuously, by ACT/365F.
    ZERO
  }

  /// Units of the quote currency for one of the base: USD, CNY, 7.1035.
  record FxQuote(Currency base, Currency quote, ExchangeRate rate) implements MarketQuote {
    @Override
    public String subject() {
      return base + "/" + quote;
    }
  }
}
