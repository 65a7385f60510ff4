package org.sycee.treasury.counterparty;

/// All counterparties at the moment of a decision.
@FunctionalInterface
public interface Counterparties {
  /// [Counterparty#UNKNOWN] if none has the id.
  Counterparty of(CounterpartyId id);
}
