package org.sycee.app.http.booking;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.sycee.app.axon.CommandDesk.Outcome;

/// Thrown by the booking desk instead of booking, when the request was only a dry run: whatever
/// would have followed the booking does not happen.
public final class DryRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Receipt receipt;

  DryRun(Receipt receipt) {
    super("only a dry run", null, false, false);
    this.receipt = receipt;
  }

  public Receipt receipt() {
    return receipt;
  }

  /// What the request would do now; nothing of it was stored.
  @Schema(name = "DryRunReceipt", description = "What the request would do now; nothing is stored.")
  public record Receipt(String transactionId, Outcome outcome, List<Fact> events) {}

  /// An event that would be stored.
  @Schema(name = "DryRunEvent", description = "An event that would be stored.")
  public record Fact(
      String name,
      @JsonRawValue
          @Schema(implementation = Object.class, description = "The record to the letter.")
          String event) {}
}
