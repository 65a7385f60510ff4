package org.sycee.app.revaluation;

import static org.sycee.treasury.marketdata.MarketDataRejection.BOND_PRICE_NOT_FOUND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.app.eventstore.EventLog;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.treasury.deal.DealCommand.RevalueDeal;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.fxposition.CurrencyRate;
import org.sycee.treasury.fxposition.FxPosition;
import org.sycee.treasury.fxposition.FxPositionCommand.RevalueFxPosition;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionCommand.RevaluePosition;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.risk.CurveNames;
import org.sycee.treasury.risk.DealPricing;

/// What of a portfolio stands in the books at its value, and the wish to bring each of it to what
/// it is worth on one snapshot: bonds, then deals, then the position in foreign currency.
public record ValuedBook(
    EventLog log, AccountingUnit portfolio, MarketSnapshot snapshot, CurveNames curves) {

  /// One thing to be valued. Its price is asked for with the wish, so that one without a price
  /// keeps none of the others from theirs.
  record Item(String name, Wish wish) {}

  /// Refused if the snapshot gives it no price.
  interface Wish {
    Command of(TransactionId id, LocalDate day);
  }

  List<Item> items() {
    var items = new ArrayList<Item>();
    Map<String, Price> prices = snapshot.prices();
    log.positions().ofPortfolio(portfolio).values().stream()
        .filter(this::isAtFairValue)
        .forEach(id -> items.add(bond(id, prices)));
    log.derivatives().dealsOf(portfolio).forEach(deal -> items.add(deal(deal)));
    List<Money> held = log.derivatives().of(portfolio);
    if (!held.isEmpty()) {
      items.add(currencies(held));
    }
    return items;
  }

  private boolean isAtFairValue(PositionId id) {
    return log.positions()
        .of(id)
        .holding()
        .filter((Holding held) -> held.terms().isAtFairValue() && !held.isEmpty())
        .isPresent();
  }

  private Item bond(PositionId bond, Map<String, Price> prices) {
    return new Item(
        bond.instrument().value(),
        (id, day) -> new RevaluePosition(id, bond, priceOf(bond, prices), snapshot.id(), day));
  }

  private Price priceOf(PositionId bond, Map<String, Price> prices) {
    return Optional.ofNullable(prices.get(bond.instrument().value()))
        .orElseThrow(() ->
            BOND_PRICE_NOT_FOUND.because(
                "%s has no price of %s".formatted(snapshot.id(), bond.instrument())));
  }

  private Item deal(LiveDeal deal) {
    return new Item(
        deal.dealId().value(),
        (id, day) ->
            new RevalueDeal(
                id, deal.dealId(), snapshot.id(), DealPricing.value(deal, snapshot, curves), day));
  }

  private Item currencies(List<Money> held) {
    return new Item(
        portfolio.toString(),
        (id, day) -> new RevalueFxPosition(id, portfolio, snapshot.id(), rates(held), day));
  }

  private List<CurrencyRate> rates(List<Money> held) {
    return held.stream()
        .map(Money::currency)
        .filter(currency -> !currency.equals(FxPosition.HOME))
        .map(currency -> new CurrencyRate(currency, snapshot.fxRate(currency, FxPosition.HOME)))
        .toList();
  }
}
