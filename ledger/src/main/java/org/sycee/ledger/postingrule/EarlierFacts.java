package org.sycee.ledger.postingrule;

import java.util.List;
import java.util.Optional;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// Finds a fact of the log that a later one takes back.
public interface EarlierFacts {
  /// The facts of a transaction, in order; none if it was never booked.
  List<Event> ofTransaction(TransactionId transactionId);

  /// The first fact of an aggregate.
  Optional<Event> firstOf(String aggregateId);
}
