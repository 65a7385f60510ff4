package org.sycee.treasury.deal;

import static java.math.MathContext.DECIMAL128;
import static org.sycee.treasury.deal.DealRejection.PRICE_OFF_MARKET;

import java.math.BigDecimal;
import java.util.Optional;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.treasury.fx.FxForwardTerms;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.RecentMarkets;
import org.sycee.treasury.portfolio.PriceBand;

/// Whether the price of a deal is near enough to what the market said on its trade date: the clean
/// price of a bond, and of currencies the rate of spot deals and near legs. Forward points and
/// rates of interest are not compared.
record PriceCheck(DealTicket ticket, RecentMarkets markets) {

  void require(PriceBand band) {
    markets
        .of(band.source())
        .inEffect(ticket.tradeDate())
        .ifPresent(snapshot -> require(band, snapshot));
  }

  private void require(PriceBand band, MarketSnapshot snapshot) {
    if (ticket.terms() instanceof BondTradeTerms bond) {
      Optional<BigDecimal> quoted = snapshot.priceOf(bond.instrument().value()).map(Price::ofFace);
      require(band, snapshot, bond.instrument().value(), bond.price().clean().ofFace(), quoted);
    } else if (ticket.terms() instanceof FxTerms fx && fx.isNearSpot()) {
      FxForwardTerms near = fx.legs().getFirst();
      String pair = near.baseAmount().currency() + "/" + near.quoteCurrency();
      Optional<BigDecimal> quoted =
          snapshot
              .rateOf(near.baseAmount().currency(), near.quoteCurrency())
              .map(ExchangeRate::quotePerBase);
      require(band, snapshot, pair, near.strike().quotePerBase(), quoted);
    }
  }

  private static void require(
      PriceBand band,
      MarketSnapshot snapshot,
      String what,
      BigDecimal agreed,
      Optional<BigDecimal> quoted) {
    if (quoted.isEmpty()) {
      return;
    }
    BigDecimal off = agreed.subtract(quoted.get()).abs();
    BigDecimal allowed = quoted.get().multiply(band.tolerance().perYear(), DECIMAL128);
    PRICE_OFF_MARKET.unless(
        off.compareTo(allowed) <= 0,
        () ->
            "%s at %s is off %s of %s by %s; at most %s is allowed"
                .formatted(
                    what,
                    agreed.toPlainString(),
                    quoted.get().toPlainString(),
                    snapshot.id(),
                    off.toPlainString(),
                    allowed.stripTrailingZeros().toPlainString()));
  }
}
