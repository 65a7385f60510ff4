package org.sycee.treasury.portfolio;

import org.sycee.ledger.journal.AccountingUnit;

/// All portfolios at the moment of a decision.
@FunctionalInterface
public interface Portfolios {
  /// [Portfolio#UNKNOWN] if the unit is none.
  Portfolio of(AccountingUnit unit);
}
