package org.sycee.treasury.marketdata;

import static org.sycee.treasury.marketdata.MarketDataRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sycee.ledger.NameShape;
import org.sycee.ledger.Rejected;
import org.sycee.treasury.marketdata.MarketQuote.*;

/// What is wrong with the quotes of a snapshot, looked at one after the other: a curve is the nodes
/// of one name and currency in the order in which they come.
public final class SnapshotCheck {
  /// About half a megabyte in the log. A bank revalues what it holds, not the whole market.
  public static final int MOST_QUOTES = 5_000;

  private static final int LONGEST_NAME = 40;
  private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(3);

  private final LocalDate date;
  private final Set<String> subjects = new HashSet<>();
  private final Map<String, CurveNode> lastNodes = new HashMap<>();

  public SnapshotCheck(LocalDate date) {
    this.date = date;
  }

  /// Refuses the first quote that is wrong, and too many or none.
  static void require(LocalDate date, List<MarketQuote> quotes) {
    SNAPSHOT_EMPTY.unless(!quotes.isEmpty(), () -> "there is no quote");
    SNAPSHOT_TOO_LARGE.unless(
        quotes.size() <= MOST_QUOTES,
        () -> "%,d quotes; one snapshot has at most %,d".formatted(quotes.size(), MOST_QUOTES));
    var check = new SnapshotCheck(date);
    for (MarketQuote quote : quotes) {
      List<Rejected> faults = check.faults(quote);
      if (!faults.isEmpty()) {
        throw faults.getFirst();
      }
    }
  }

  /// Everything that is wrong with the next quote; empty if it may stand in the snapshot. What is
  /// wrong does not count for the quotes after it.
  public List<Rejected> faults(MarketQuote quote) {
    var faults = new ArrayList<Rejected>();
    attempt(faults, () -> requireName(quote));
    attempt(faults, () -> requireValue(quote));
    attempt(faults, () -> QUOTE_TWICE.unless(!subjects.contains(quote.subject()), quote::subject));
    if (quote instanceof CurveNode node) {
      attempt(faults, () -> requirePlace(node));
    }
    if (faults.isEmpty()) {
      subjects.add(quote.subject());
      if (quote instanceof CurveNode node) {
        lastNodes.put(nameOf(node), node);
      }
    }
    return faults;
  }

  private static void attempt(List<Rejected> faults, Runnable check) {
    try {
      check.run();
    } catch (Rejected fault) {
      faults.add(fault);
    }
  }

  private static void requireName(MarketQuote quote) {
    switch (quote) {
      case BondPrice q -> requireName(q.instrument());
      case BondYield q -> requireName(q.instrument());
      case CurveNode q -> requireName(q.curve());
      case FxQuote q ->
          FX_PAIR_OF_ONE_CURRENCY.unless(
              !q.base().equals(q.quote()), () -> q.base() + " is not exchanged for itself");
    }
  }

  private static void requireName(String name) {
    QUOTE_NAME_MALFORMED.unless(
        NameShape.fits(name, 0, LONGEST_NAME, "._-"),
        () -> "a name has 1 to 40 letters, digits and . _ - but this is '%s'".formatted(name));
  }

  private static void requireValue(MarketQuote quote) {
    switch (quote) {
      case BondPrice q -> {
        BigDecimal clean = q.clean().ofFace();
        PRICE_NOT_POSITIVE.unless(
            clean.signum() > 0, () -> "%s would cost %s".formatted(q.instrument(), q.clean()));
        QUOTED_PRICE_OUT_OF_BOUNDS.unless(
            clean.compareTo(HIGHEST_PRICE) <= 0,
            () -> "%s would cost %s times its face".formatted(q.instrument(), q.clean()));
      }
      case BondYield q -> MarketIndex.requireOfMarket(q.subject(), q.yield());
      case CurveNode q -> MarketIndex.requireOfMarket(q.subject(), q.rate());
      case FxQuote _ -> {
        // an exchange rate is above zero by itself
      }
    }
  }

  private void requirePlace(CurveNode node) {
    LocalDate at = node.at().from(date);
    CURVE_NODE_NOT_AFTER_DATE.unless(
        at.isAfter(date), () -> "%s is on %s, the curve of %s".formatted(node.at(), at, date));
    CurveNode last = lastNodes.get(nameOf(node));
    if (last == null) {
      return;
    }
    CURVE_RATES_MIXED.unless(
        node.quoting() == last.quoting(),
        () ->
            "%s is %s, %s is %s"
                .formatted(node.subject(), node.quoting(), last.at(), last.quoting()));
    CURVE_NODES_NOT_ASCENDING.unless(
        at.isAfter(last.at().from(date)),
        () -> "%s comes after %s".formatted(node.subject(), last.at()));
  }

  private static String nameOf(CurveNode node) {
    return node.curve() + " " + node.currency();
  }
}
