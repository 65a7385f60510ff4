package org.sycee.ledger;

import java.util.regex.Pattern;

/// The caller's name for one business transaction: 1 to 64 letters, digits and `. _ : -`.
///
/// It is what an `Idempotency-Key` carries. Ids that grow with time (UUID version 7) keep the log's
/// index fast; any unique text is correct.
public record TransactionId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  public TransactionId {
    if (!SHAPE.matcher(value).matches()) {
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
