package org.sycee.ledger;

import java.util.List;

/// What the log holds at the moment of a decision, for those who must cite it.
@FunctionalInterface
public interface BookedFacts {
  /// The facts of a transaction; none if it was never booked.
  List<Event> of(TransactionId transactionId);
}
