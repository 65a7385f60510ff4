package org.sycee.app.eventstore;

import java.time.Instant;

/// One row of the log as it is stored; `event` and `metadata` are JSON.
public record StoredEvent(
    long position,
    Instant recordedAt,
    String transactionId,
    int leg,
    String aggregateType,
    String aggregateId,
    long sequence,
    String name,
    int revision,
    String event,
    String metadata) {

  @Override
  public String toString() {
    return "event %d (%s.%d of %s)".formatted(position, name, revision, aggregateId);
  }
}
