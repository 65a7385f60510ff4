package org.sycee.ledger;

/// The caller's name for one business transaction: 1 to 64 letters, digits and `. _ : -`.
///
/// It is what an `Idempotency-Key` carries. Ids that grow with time (UUID version 7) keep the log's
/// index fast; any unique text is correct.
public record TransactionId(String value) {
  public TransactionId {
    if (!NameShape.fits(value, 0, 64, "._:-")) {
      throw new IllegalArgumentException(
          "a transaction id has 1 to 64 letters, digits and . _ : - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
