package org.sycee.app.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// What one unit of work wants to append: all of it or nothing.
final class PendingTransaction {
  private final List<byte[]> rows = new ArrayList<>(1);
  private final List<Event> events = new ArrayList<>(1);
  private final Map<TransactionId, Integer> legs = new HashMap<>();
  private final CompletableFuture<Void> outcome = new CompletableFuture<>();

  void add(Event event, byte[] row) {
    events.add(event);
    rows.add(row);
  }

  /// The number that tells this fact from the others of the same business transaction.
  int nextLeg(Event event) {
    return legs.merge(event.transactionId(), 1, Integer::sum) - 1;
  }

  List<byte[]> rows() {
    return rows;
  }

  List<Event> events() {
    return events;
  }

  /// Completed when the rows are durable, or exceptionally when they are not stored.
  CompletableFuture<Void> outcome() {
    return outcome;
  }
}
