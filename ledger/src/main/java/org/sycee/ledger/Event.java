package org.sycee.ledger;

/// A fact, stored for ever under the simple name of its record.
public interface Event {
  /// The transaction that caused it; several facts of one transaction are stored together or not at
  /// all.
  TransactionId transactionId();
}
