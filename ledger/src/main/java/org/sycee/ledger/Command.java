package org.sycee.ledger;

/// A wish. Its transaction id is chosen by the caller, so that a repeated wish is recognised: the
/// same id is never booked twice.
public interface Command {
  TransactionId transactionId();
}
