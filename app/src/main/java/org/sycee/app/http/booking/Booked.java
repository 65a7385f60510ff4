package org.sycee.app.http.booking;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.sycee.app.axon.CommandDesk.Outcome;

/// An accepted request: its receipt, and whether it was booked before.
public record Booked(Receipt receipt, Outcome outcome) {
  public static final String LEDGER_POSITION = "Ledger-Position";
  public static final String IDEMPOTENCY_HIT = "Idempotency-Hit";

  /// The answer of a request that made the resource at the path.
  public ResponseEntity<Receipt> at(String path) {
    var answer =
        ResponseEntity.status(HttpStatus.CREATED)
            .location(URI.create(path))
            .header(LEDGER_POSITION, Long.toString(receipt.position()));
    if (outcome == Outcome.ALREADY_BOOKED) {
      answer.header(IDEMPOTENCY_HIT, "true");
    }
    return answer.body(receipt);
  }

  /// The answer of a request that made nothing but a transaction.
  public ResponseEntity<Receipt> asTransaction() {
    return at("/api/v1/transactions/" + receipt.transactionId());
  }
}
