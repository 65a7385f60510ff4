package org.sycee.app.http.booking;

import org.sycee.app.axon.Origin;
import org.sycee.ledger.TransactionId;

/// Under which transaction id a request writes, who sent it, and whether it is only a dry run.
public record Submission(TransactionId transactionId, Origin origin, boolean dryRun) {
  /// The parameter of a request that is to store nothing.
  public static final String DRY_RUN = "dryRun";

  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
}
