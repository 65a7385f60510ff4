package org.sycee.app.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;

/// What one unit of work wants to append: all of it or nothing.
final class PendingTransaction {
  private final List<Supplier<byte[]>> rows = new ArrayList<>(1);
  private final List<Event> events = new ArrayList<>(1);
  private final Map<TransactionId, Integer> legs = new HashMap<>();
  private final CompletableFuture<Void> outcome = new CompletableFuture<>();
  private Map<String, ?> metadata = Map.of();
  private byte[] writtenMetadata = {};

  /// Adds a fact and what makes its row; the log writer asks for it once for each attempt.
  void add(Event event, Supplier<byte[]> row) {
    events.add(event);
    rows.add(row);
  }

  /// The number that tells this fact from the others of the same business transaction.
  int nextLeg(Event event) {
    return legs.merge(event.transactionId(), 1, Integer::sum) - 1;
  }

  /// The metadata as it is stored. The facts of one unit of work share theirs, so it is written
  /// once.
  byte[] metadata(Map<String, ?> wanted, Function<Map<String, ?>, byte[]> writer) {
    if (writtenMetadata.length == 0 || !metadata.equals(wanted)) {
      metadata = wanted;
      writtenMetadata = writer.apply(wanted);
    }
    return writtenMetadata;
  }

  List<Supplier<byte[]>> rows() {
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
