package org.sycee.ledger;

import org.sycee.ledger.journal.JournalEntry;

/// A fact that moved money, with the balanced entry that belongs to it. Projections of money read
/// only this and never need to know the product.
public interface MovesMoney extends Event {
  JournalEntry entry();

  /// The posting rule by which the entry follows from the rest of the fact, and its version, such
  /// as `deposit-1`. A fact without a property that says so was posted by the first version of its
  /// feature.
  String postingRule();
}
