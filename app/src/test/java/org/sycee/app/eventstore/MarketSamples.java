package org.sycee.app.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.TenorEvent.TenorAssigned;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.IndexEvent.*;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.IndexTerms;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.MarketQuote.*;
import org.sycee.treasury.marketdata.PublicationTime;
import org.sycee.treasury.marketdata.SnapshotEvent.*;
import org.sycee.treasury.marketdata.SnapshotId;

/// One fixed instance of every event about the market.
final class MarketSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final IndexId SHIBOR = new IndexId("SHIBOR_3M");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Instant TIME = Instant.parse("2026-01-05T08:30:00Z");
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Currency USD = Currency.getInstance("USD");

  private MarketSamples() {}

  static List<Event> all() {
    var terms =
        new IndexTerms(
            "Shibor 3M",
            CNY,
            DayCount.ACT_360,
            new Tenor("3M"),
            "CNBE",
            PublicationTime.parse("11:00 Asia/Shanghai"));
    List<MarketQuote> quotes =
        List.of(
            new BondPrice("250012.IB", Price.ofPercent("99.8523")),
            new BondYield("250012.IB", Rate.ofPercent("1.8451")),
            new CurveNode("GOVT", CNY, Quoting.ZERO, new CurvePoint("3M"), Rate.ofPercent("1.31")),
            new CurveNode(
                "GOVT", CNY, Quoting.ZERO, new CurvePoint("2027-01-05"), Rate.ofPercent("1.35")),
            new FxQuote(USD, CNY, ExchangeRate.parse("7.0185")));
    return List.of(
        new IndexDefined(ID, SHIBOR, terms),
        new FixingPublished(ID, SHIBOR, DAY, Rate.ofPercent("1.605")),
        new FixingCorrected(
            ID, SHIBOR, DAY, Rate.ofPercent("1.605"), Rate.ofPercent("1.6"), "misprinted"),
        new SnapshotTaken(ID, new SnapshotId("CFETS", DAY, "close"), TIME, quotes),
        new SnapshotCorrected(
            ID, new SnapshotId("CFETS", DAY, "close-2"), "close", "wrong yield", TIME, quotes),
        new TenorAssigned(ID, "CN01", "DEMAND", new Tenor("2Y"), DAY, "study of 2025"));
  }
}
