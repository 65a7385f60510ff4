package org.sycee.ledger.rates;

import java.util.Currency;
import org.sycee.contract.interest.RateTable;

/// The posted rates of all legal entities at the moment of a decision.
@FunctionalInterface
public interface Rates {
  /// The rates of the entity for contracts in the currency; an empty table if it posted none.
  RateTable of(String entity, Currency currency);
}
