package org.sycee.treasury.marketdata;

import static org.sycee.treasury.marketdata.MarketDataRejection.QUOTE_CURRENCY_UNKNOWN;
import static org.sycee.treasury.marketdata.MarketDataRejection.QUOTE_UNREADABLE;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.treasury.marketdata.MarketQuote.*;

/// One row of a file of quotes. Its kind says which columns it fills; prices are per 100 of face
/// and rates in per cent, as markets write them.
final class QuoteRow {
  private static final Set<String> COLUMNS =
      Set.of("kind", "name", "currency", "counter", "point", "value");

  private final Map<String, String> values;
  private final Set<String> used = new TreeSet<>(Set.of("kind"));
  private final List<Rejected> faults = new ArrayList<>();

  QuoteRow(Map<String, String> values) {
    this.values = values;
  }

  /// Everything that is wrong with the row by itself, once it has been asked for its quote.
  List<Rejected> faults() {
    return List.copyOf(faults);
  }

  /// What the row quotes; empty if it has faults.
  Optional<MarketQuote> quote() {
    String kind = values.getOrDefault("kind", "").strip();
    Optional<MarketQuote> quote =
        switch (kind) {
          case "bond-price" -> bondPrice();
          case "bond-yield" -> bondYield();
          case "par" -> node(Quoting.PAR);
          case "zero" -> node(Quoting.ZERO);
          case "fx" -> pair();
          default -> {
            fault("a row is bond-price, bond-yield, par, zero or fx, not '%s'".formatted(kind));
            used.addAll(COLUMNS);
            yield Optional.empty();
          }
        };
    requireNothingElse(kind);
    return faults.isEmpty() ? quote : Optional.empty();
  }

  private Optional<MarketQuote> bondPrice() {
    Optional<String> name = value("name", QUOTE_UNREADABLE, text -> text);
    Optional<Price> price = value("value", QUOTE_UNREADABLE, Price::ofPercent);
    return sound(() -> new BondPrice(name.orElseThrow(), price.orElseThrow()));
  }

  private Optional<MarketQuote> bondYield() {
    Optional<String> name = value("name", QUOTE_UNREADABLE, text -> text);
    Optional<Rate> yield = value("value", QUOTE_UNREADABLE, Rate::ofPercent);
    return sound(() -> new BondYield(name.orElseThrow(), yield.orElseThrow()));
  }

  private Optional<MarketQuote> node(Quoting quoting) {
    Optional<String> name = value("name", QUOTE_UNREADABLE, text -> text);
    Optional<Currency> currency = currency("currency");
    Optional<CurvePoint> point = value("point", QUOTE_UNREADABLE, CurvePoint::parse);
    Optional<Rate> rate = value("value", QUOTE_UNREADABLE, Rate::ofPercent);
    return sound(() ->
        new CurveNode(
            name.orElseThrow(),
            currency.orElseThrow(),
            quoting,
            point.orElseThrow(),
            rate.orElseThrow()));
  }

  private Optional<MarketQuote> pair() {
    Optional<Currency> base = currency("currency");
    Optional<Currency> quote = currency("counter");
    Optional<ExchangeRate> rate = value("value", QUOTE_UNREADABLE, ExchangeRate::parse);
    return sound(() -> new FxQuote(base.orElseThrow(), quote.orElseThrow(), rate.orElseThrow()));
  }

  private Optional<MarketQuote> sound(Supplier<MarketQuote> quote) {
    return faults.isEmpty() ? Optional.of(quote.get()) : Optional.empty();
  }

  /// A currency in which money can be counted.
  private Optional<Currency> currency(String column) {
    return value(
        column,
        QUOTE_CURRENCY_UNKNOWN,
        code -> {
          Currency known = Currency.getInstance(code);
          if (known.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("it has no minor unit");
          }
          return known;
        });
  }

  private <T> Optional<T> value(String column, Rejection otherwise, Function<String, T> read) {
    used.add(column);
    String text = values.getOrDefault(column, "").strip();
    if (text.isEmpty()) {
      fault("%s is missing".formatted(column));
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(text));
    } catch (IllegalArgumentException e) {
      String why = e.getMessage() == null ? "" : ": " + e.getMessage();
      faults.add(otherwise.because("%s '%s'%s".formatted(column, text, why)));
      return Optional.empty();
    }
  }

  /// A value that the kind has no use for is a mistake of whoever wrote it.
  private void requireNothingElse(String kind) {
    var others = new TreeSet<String>();
    values.forEach((column, text) -> {
      if (!text.isBlank() && !used.contains(column)) {
        others.add(column);
      }
    });
    if (!others.isEmpty()) {
      fault("a %s has no %s".formatted(kind, String.join(", ", others)));
    }
  }

  private void fault(String sentence) {
    faults.add(QUOTE_UNREADABLE.because(sentence));
  }
}
