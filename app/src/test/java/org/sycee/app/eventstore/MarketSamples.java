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
import org.sycee.treasury.calendar.CalendarEvent.*;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.CalendarYear;
import org.sycee.treasury.calendar.CalendarYear.Status;
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
  private static final CalendarId CHINA = new CalendarId("CNBE");
  private static final IndexId SHIBOR = new IndexId("SHIBOR_3M");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Instant TIME = Instant.parse("2026-01-05T08:30:00Z");
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Currency USD = Currency.getInstance("USD");

  private MarketSamples() {}

  private static CalendarYear year(Status status, String source) {
    return new CalendarYear(
        2027,
        List.of(LocalDate.of(2027, 1, 1)),
        List.of(LocalDate.of(2027, 2, 20)),
        261,
        source,
        status);
  }

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
        new CalendarYearPublished(ID, CHINA, year(Status.PROVISIONAL, "by habit")),
        new CalendarYearCorrected(ID, CHINA, year(Status.OFFICIAL, "国办发明电〔2026〕7号"), "notice"),
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
