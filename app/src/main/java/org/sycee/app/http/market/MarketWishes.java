package org.sycee.app.http.market;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sycee.app.http.booking.Receipt;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.Tenor;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.IndexTerms;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.MarketQuote.*;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.PublicationTime;
import org.sycee.treasury.marketdata.SnapshotEvent.SnapshotCorrected;
import org.sycee.treasury.marketdata.SnapshotId;

/// What requests about the market say, and what they are answered.
final class MarketWishes {
  private MarketWishes() {}

  @Schema(name = "IndexTerms")
  record Terms(
      String name,
      Currency currency,
      DayCount dayCount,
      Tenor tenor,
      @Schema(description = "On which days it is fixed: CNBE, USGS, EUTA and so on.")
          String calendar,
      PublicationTime publication) {
    IndexTerms terms() {
      return new IndexTerms(name, currency, dayCount, tenor, calendar, publication);
    }

    static Terms of(IndexTerms terms) {
      return new Terms(
          terms.name(),
          terms.currency(),
          terms.dayCount(),
          terms.tenor(),
          terms.calendar(),
          terms.publication());
    }
  }

  @Schema(name = "DefineIndex")
  record Definition(
      IndexId indexId,
      @Schema(description = "May be left out for SHIBOR_*, LPR_*, FR00*, DR007, SOFR and ESTR.")
          Optional<Terms> terms) {}

  @Schema(name = "PublishFixing")
  record Publication(
      IndexId indexId,
      LocalDate date,
      @Schema(description = "Per year as a fraction: 0.01605 is 1.605 %.") Rate rate) {}

  @Schema(name = "CorrectFixing")
  record Correction(
      IndexId indexId,
      LocalDate date,
      @Schema(description = "The fixing that is wrong.") Rate replaced,
      Rate rate,
      String reason) {}

  @Schema(name = "Fixing")
  record Fixing(
      LocalDate date,
      Rate rate,
      @Schema(description = "Of the fact that says so, in the log.") long position,
      @Schema(description = "What stood there before the last correction.") Optional<Rate> replaced,
      Optional<String> reason) {}

  @Schema(name = "Fixings", description = "As of a date, as known at a position of the log.")
  record Fixings(
      IndexId indexId, Terms terms, LocalDate asOf, long knownAt, List<Fixing> fixings) {}

  @Schema(name = "BondPrice")
  record Clean(
      String instrument,
      @Schema(description = "Without accrued interest, of a face of one.") Price clean) {}

  @Schema(name = "BondYield")
  record Yield(String instrument, Rate yield) {}

  @Schema(name = "CurveNode")
  record Node(@Schema(description = "A tenor or a date.") CurvePoint at, Rate rate) {}

  @Schema(name = "Curve", description = "Its nodes in ascending order.")
  record Curve(String curve, Currency currency, Quoting quoting, List<Node> nodes) {}

  @Schema(name = "FxRate", description = "Units of the quote currency for one of the base.")
  record Pair(Currency base, Currency quote, ExchangeRate rate) {}

  @Schema(name = "MarketQuotes")
  record Quotes(
      Optional<List<Clean>> bondPrices,
      Optional<List<Yield>> bondYields,
      Optional<List<Curve>> curves,
      Optional<List<Pair>> fxRates) {

    List<MarketQuote> all() {
      Stream<MarketQuote> prices =
          each(bondPrices).map(q -> new BondPrice(q.instrument(), q.clean()));
      Stream<MarketQuote> yields =
          each(bondYields).map(q -> new BondYield(q.instrument(), q.yield()));
      Stream<MarketQuote> nodes =
          each(curves)
              .flatMap(curve ->
                  curve.nodes().stream()
                      .map(node ->
                          new CurveNode(
                              curve.curve(),
                              curve.currency(),
                              curve.quoting(),
                              node.at(),
                              node.rate())));
      Stream<MarketQuote> pairs =
          each(fxRates).map(q -> new FxQuote(q.base(), q.quote(), q.rate()));
      return Stream.of(prices, yields, nodes, pairs).flatMap(quotes -> quotes).toList();
    }

    private static <T> Stream<T> each(Optional<List<T>> quotes) {
      return quotes.orElse(List.of()).stream();
    }

    static Quotes of(List<MarketQuote> quotes) {
      var prices = new ArrayList<Clean>();
      var yields = new ArrayList<Yield>();
      Map<String, Curve> curves = new LinkedHashMap<>();
      var pairs = new ArrayList<Pair>();
      for (MarketQuote quote : quotes) {
        switch (quote) {
          case BondPrice q -> prices.add(new Clean(q.instrument(), q.clean()));
          case BondYield q -> yields.add(new Yield(q.instrument(), q.yield()));
          case CurveNode q ->
              curves
                  .computeIfAbsent(
                      q.curve() + " " + q.currency(),
                      _ -> new Curve(q.curve(), q.currency(), q.quoting(), new ArrayList<>()))
                  .nodes()
                  .add(new Node(q.at(), q.rate()));
          case FxQuote q -> pairs.add(new Pair(q.base(), q.quote(), q.rate()));
        }
      }
      return new Quotes(
          Optional.of(prices),
          Optional.of(yields),
          Optional.of(List.copyOf(curves.values())),
          Optional.of(pairs));
    }
  }

  @Schema(name = "TakeSnapshot")
  record Taking(
      SnapshotId snapshotId,
      @Schema(description = "When the market was so.") Instant time,
      Quotes quotes) {}

  @Schema(name = "CorrectSnapshot")
  record Superseding(
      @Schema(description = "Of the new one; source and date are those of the wrong one.")
          SnapshotId snapshotId,
      @Schema(description = "The name of the wrong one.") String superseded,
      String reason,
      @Schema(description = "All of them, the right ones again.") Quotes quotes) {}

  @Schema(name = "Snapshot")
  record Snapshot(
      SnapshotId snapshotId,
      Instant time,
      long knownAt,
      @Schema(description = "The name of the one in whose place it stands.")
          Optional<String> superseded,
      Optional<String> reason,
      Quotes quotes) {

    static Snapshot of(MarketSnapshot snapshot, long knownAt) {
      Optional<SnapshotCorrected> correction =
          Optional.of(snapshot.fact())
              .filter(SnapshotCorrected.class::isInstance)
              .map(SnapshotCorrected.class::cast);
      return new Snapshot(
          snapshot.id(),
          snapshot.fact().time(),
          knownAt,
          correction.map(SnapshotCorrected::superseded),
          correction.map(SnapshotCorrected::reason),
          Quotes.of(snapshot.fact().quotes()));
    }
  }

  @Schema(name = "RefusedRow")
  record RefusedRow(long line, String code, String sentence) {}

  @Schema(name = "ImportedSnapshot")
  record Imported(
      SnapshotId snapshotId, int rows, int booked, List<RefusedRow> refused, Receipt receipt) {}
}
