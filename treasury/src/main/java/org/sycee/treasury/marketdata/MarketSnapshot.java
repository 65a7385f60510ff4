package org.sycee.treasury.marketdata;

import static org.sycee.treasury.marketdata.MarketDataRejection.CURVE_NOT_FOUND;
import static org.sycee.treasury.marketdata.MarketDataRejection.FX_RATE_NOT_FOUND;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.treasury.marketdata.MarketQuote.*;

/// The quotes of a snapshot by what they quote.
public record MarketSnapshot(SnapshotEvent fact) {

  /// Of the snapshots of a source on a day, in the order in which they were told, the one that
  /// counts: the latest by its time, of two of the same time the one that was told last. So one
  /// that was corrected never does, for the correction has its time and was told later.
  public static Optional<MarketSnapshot> inEffect(List<? extends SnapshotEvent> ofDay) {
    return ofDay.stream()
        .max(Comparator.comparing(SnapshotEvent::time).thenComparingInt(ofDay::indexOf))
        .map(MarketSnapshot::new);
  }

  public SnapshotId id() {
    return fact.snapshotId();
  }

  public LocalDate date() {
    return fact.snapshotId().date();
  }

  /// The clean price of a bond, if it is quoted.
  public Optional<Price> priceOf(String instrument) {
    return of(BondPrice.class)
        .filter(q -> q.instrument().equals(instrument))
        .map(BondPrice::clean)
        .findFirst();
  }

  /// The clean prices of all bonds that are quoted, by their codes.
  public Map<String, Price> prices() {
    return of(BondPrice.class)
        .collect(Collectors.toUnmodifiableMap(BondPrice::instrument, BondPrice::clean));
  }

  /// The yield of a bond, if it is quoted.
  public Optional<Rate> yieldOf(String instrument) {
    return of(BondYield.class)
        .filter(q -> q.instrument().equals(instrument))
        .map(BondYield::yield)
        .findFirst();
  }

  /// The nodes of a curve in ascending order; refused if the snapshot has none.
  public List<CurveNode> curve(String name, Currency currency) {
    List<CurveNode> nodes =
        of(CurveNode.class)
            .filter(q -> q.curve().equals(name) && q.currency().equals(currency))
            .toList();
    CURVE_NOT_FOUND.unless(
        !nodes.isEmpty(), () -> "%s has no curve %s in %s".formatted(id(), name, currency));
    return nodes;
  }

  /// Units of the quote currency for one of the base; refused if the snapshot has none.
  public ExchangeRate fxRate(Currency base, Currency quote) {
    return rateOf(base, quote)
        .orElseThrow(() ->
            FX_RATE_NOT_FOUND.because("%s has no rate of %s/%s".formatted(id(), base, quote)));
  }

  /// The same, if it is quoted.
  public Optional<ExchangeRate> rateOf(Currency base, Currency quote) {
    return of(FxQuote.class)
        .filter(q -> q.base().equals(base) && q.quote().equals(quote))
        .map(FxQuote::rate)
        .findFirst();
  }

  private <Q extends MarketQuote> Stream<Q> of(Class<Q> type) {
    return fact.quotes().stream().filter(type::isInstance).map(type::cast);
  }
}
