package org.sycee.ledger.facility;

/// The bank's own rating of a customer, the best first.
public enum CreditRating {
  AAA,
  AA,
  A,
  BBB,
  BB,
  /// Not rated, or worse than [#BB].
  UNRATED
}
