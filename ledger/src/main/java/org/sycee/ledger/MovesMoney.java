package org.sycee.ledger;

import org.sycee.ledger.journal.JournalEntry;

/// A fact that moved money, with the balanced entry that belongs to it. Projections of money read
/// only this and never need to know the product.
public interface MovesMoney extends Event {
  JournalEntry entry();
}
