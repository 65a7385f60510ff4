package org.sycee.treasury.fxposition;

import static org.sycee.ledger.journal.AccountCodes.FX_POSITION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;

/// What every portfolio holds of every currency, added up from the entries of facts, in whatever
/// order. Safe for several threads.
public final class FxPositionBook implements FxPositions {
  private final Map<AccountingUnit, Map<String, Money>> held = new HashMap<>();

  @Override
  public synchronized List<Money> of(AccountingUnit portfolio) {
    return held.getOrDefault(portfolio, Map.of()).values().stream()
        .filter(amount -> !amount.isZero())
        .toList();
  }

  public synchronized void count(MovesMoney fact) {
    for (Posting posting : fact.entry().postings()) {
      if (posting.account().code().equals(FX_POSITION)) {
        var cameIn = new Money(posting.amount().currency(), -posting.debitMinorUnits());
        held.computeIfAbsent(posting.account().unit(), _ -> new TreeMap<>())
            .merge(cameIn.currency().getCurrencyCode(), cameIn, Money::plus);
      }
    }
  }

  /// Whether the fact says something about what is held.
  public static boolean isChangedBy(MovesMoney fact) {
    return fact.entry().postings().stream()
        .anyMatch(posting -> posting.account().code().equals(FX_POSITION));
  }

  /// Whether it was decided by what is held now.
  public boolean agreesWith(FxPositionRevalued fact) {
    List<Money> now = of(fact.portfolio());
    List<Money> currencies =
        now.stream().filter(held -> !held.currency().equals(FxPosition.HOME)).toList();
    return FxPosition.cost(now).equals(fact.cost())
        && currencies.equals(fact.currencies().stream().map(ValuedCurrency::held).toList());
  }
}
