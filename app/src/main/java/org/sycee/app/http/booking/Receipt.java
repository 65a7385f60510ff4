package org.sycee.app.http.booking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.sycee.app.eventstore.StoredEvent;

/// What the log holds of a transaction. It is read back from there, so the answer to a repetition
/// is the answer to the original.
@Schema(description = "What the log holds of a transaction.")
public record Receipt(
    String transactionId,
    @Schema(description = "Last position of the transaction in the log.") long position,
    Instant recordedAt,
    List<LoggedEvent> events) {

  /// `events` are those of the transaction, in order; at least one.
  static Receipt of(String transactionId, List<StoredEvent> events) {
    StoredEvent last = events.getLast();
    return new Receipt(
        transactionId,
        last.position(),
        last.recordedAt(),
        events.stream().map(LoggedEvent::of).toList());
  }
}
