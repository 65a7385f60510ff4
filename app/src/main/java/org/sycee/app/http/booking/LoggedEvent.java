package org.sycee.app.http.booking;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.sycee.app.eventstore.StoredEvent;

/// One event as the log holds it. `event` and `metadata` are the stored JSON to the letter, with
/// values as their text (`"CNY 12.34"`).
@Schema(description = "One event as the log holds it.")
public record LoggedEvent(
    long position,
    Instant recordedAt,
    String transactionId,
    int leg,
    String aggregateType,
    String aggregateId,
    long sequence,
    String name,
    int revision,
    @JsonRawValue
        @Schema(implementation = Object.class, description = "The stored record to the letter.")
        String event,
    @JsonRawValue
        @Schema(implementation = Object.class, description = "Who, from where, on what occasion.")
        String metadata) {

  public static LoggedEvent of(StoredEvent stored) {
    return new LoggedEvent(
        stored.position(),
        stored.recordedAt(),
        stored.transactionId(),
        stored.leg(),
        stored.aggregateType(),
        stored.aggregateId(),
        stored.sequence(),
        stored.name(),
        stored.revision(),
        stored.event(),
        stored.metadata());
  }
}
