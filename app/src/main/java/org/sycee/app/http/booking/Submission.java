package org.sycee.app.http.booking;

import org.sycee.app.axon.Origin;
import org.sycee.ledger.TransactionId;

/// Under which transaction id a request writes, and who sent it.
public record Submission(TransactionId transactionId, Origin origin) {
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
}
