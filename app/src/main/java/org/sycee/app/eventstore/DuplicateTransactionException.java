package org.sycee.app.eventstore;

/// A transaction id is in the log already; nothing was stored a second time.
public final class DuplicateTransactionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DuplicateTransactionException() {
    super("the transaction id is in the log already", null, false, false);
  }

  DuplicateTransactionException(Throwable cause) {
    super("the transaction id is in the log already", cause, false, false);
  }
}
