package org.sycee.ledger.businessday;

/// The business days of all legal entities at the moment of a decision.
@FunctionalInterface
public interface BusinessDays {
  /// The business day of the entity; [BusinessDay#NONE_YET] if it never opened one.
  BusinessDay of(String entity);
}
