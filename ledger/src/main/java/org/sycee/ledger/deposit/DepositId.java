package org.sycee.ledger.deposit;

import org.sycee.ledger.NameShape;

/// The id of a deposit, chosen by the caller: `dep_` and 1 to 40 letters, digits, `_` or `-`.
public record DepositId(String value) implements Comparable<DepositId> {
  private static final String PREFIX = "dep_";

  public DepositId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a deposit id is dep_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(DepositId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
