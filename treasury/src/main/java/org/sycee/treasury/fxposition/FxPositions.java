package org.sycee.treasury.fxposition;

import java.util.List;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// What every portfolio holds of every currency, at the moment of a decision.
@FunctionalInterface
public interface FxPositions {
  /// What came in of each currency less what was paid, yuan included, in the order of their codes.
  /// What is zero is left out.
  List<Money> of(AccountingUnit portfolio);
}
