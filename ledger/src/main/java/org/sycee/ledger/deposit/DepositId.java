package org.sycee.ledger.deposit;

import java.util.regex.Pattern;

/// The id of a deposit, chosen by the caller: `dep_` and 1 to 40 letters, digits, `_` or `-`.
public record DepositId(String value) implements Comparable<DepositId> {
  private static final Pattern SHAPE = Pattern.compile("dep_[A-Za-z0-9_-]{1,40}");

  public DepositId {
    if (!SHAPE.matcher(value).matches()) {
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
