package org.sycee.conformance.judges;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The accounts somebody knows, each with the balances that are not zero, debit positive; a zero is
/// often printed without its currency.
final class ClosingBalances {
  private final Map<LedgerAccount, Set<Money>> balances = new HashMap<>();

  Set<Money> of(LedgerAccount account) {
    return balances.computeIfAbsent(account, _ -> new HashSet<>());
  }

  void add(LedgerAccount account, Money debit) {
    Set<Money> known = of(account);
    if (known.stream().anyMatch(other -> other.currency().equals(debit.currency()))) {
      throw new AssertionError("two balances of %s: %s and %s".formatted(account, known, debit));
    }
    if (!debit.isZero()) {
      known.add(debit);
    }
  }

  Map<LedgerAccount, Set<Money>> all() {
    return balances;
  }
}
