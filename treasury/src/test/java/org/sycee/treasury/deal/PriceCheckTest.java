package org.sycee.treasury.deal;

import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.PRICE_OFF_MARKET;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Rate;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.fx.FxForwardTerms.BaseSide;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.MarketQuote.FxQuote;
import org.sycee.treasury.marketdata.RecentMarket;
import org.sycee.treasury.marketdata.SnapshotEvent.SnapshotTaken;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.PortfolioEvent.PriceBandSet;
import org.sycee.treasury.portfolio.PriceBand;

/// A dollar is quoted at 7.1000 and may be dealt 1 % off: from 7.029 to 7.171.
class PriceCheckTest {
  private static final List<MarketQuote> QUOTES =
      List.of(
          new FxQuote(
              Currency.getInstance("USD"),
              Currency.getInstance("CNY"),
              new ExchangeRate(new BigDecimal("7.1000"))));

  private final DealScene scene = new DealScene();

  @BeforeEach
  void band() {
    scene.book =
        scene.book.evolve(
            new PriceBandSet(
                WISH,
                BOOK,
                new PriceBand("CFETS", Rate.ofPercent("1")),
                new EmployeeId("zhang"),
                new EmployeeId("zhao"),
                MONDAY));
  }

  private void quotedOn(LocalDate date) {
    scene.market =
        RecentMarket.EMPTY.evolve(
            new SnapshotTaken(
                WISH,
                new SnapshotId("CFETS", date, "close"),
                Instant.parse(date + "T09:30:00Z"),
                QUOTES));
  }

  private static FxTerms spot(String strike) {
    return dealt(DealProduct.FX_SPOT, strike, WEDNESDAY);
  }

  private static FxTerms dealt(DealProduct product, String strike, LocalDate settlement) {
    return new FxTerms(
        product, List.of(DealSamples.dollars(BaseSide.BUYS_BASE, strike, settlement)));
  }

  private void assertAllowed(FxTerms terms) {
    scene.happens(scene.capture(terms), DealCaptured.class);
    scene.deal = Deal.notCaptured();
  }

  @Test
  void a_rate_off_the_market_is_refused_with_the_figures() {
    quotedOn(MONDAY);
    assertAllowed(spot("7.029"));
    assertAllowed(spot("7.171"));
    scene.isRefused(
        scene.capture(spot("7.1711")),
        PRICE_OFF_MARKET,
        "USD/CNY at 7.1711 is off 7.1000 of CFETS/2024-06-03/close by 0.0711",
        "0.071 is allowed");
    scene.isRefused(scene.capture(spot("7.0289")), PRICE_OFF_MARKET, "by 0.0711");
  }

  @Test
  void forward_points_are_not_compared() {
    quotedOn(MONDAY);
    assertAllowed(dealt(DealProduct.FX_FORWARD, "7.3", WEDNESDAY.plusDays(9)));
  }

  @Test
  void what_was_quoted_long_ago_says_nothing() {
    quotedOn(MONDAY.minusDays(10));
    scene.isRefused(scene.capture(spot("7.2")), PRICE_OFF_MARKET, "2024-05-24");
    quotedOn(MONDAY.minusDays(11));
    assertAllowed(spot("7.2"));
  }

  @Test
  void the_market_after_the_trade_says_nothing() {
    quotedOn(MONDAY.plusDays(1));
    assertAllowed(spot("7.2"));
  }
}
