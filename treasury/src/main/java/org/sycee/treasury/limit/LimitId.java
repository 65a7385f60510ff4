package org.sycee.treasury.limit;

import org.sycee.ledger.NameShape;

/// The id of a limit, chosen by the caller: `lim_` and 1 to 40 letters, digits, `_` or `-`.
public record LimitId(String value) implements Comparable<LimitId> {
  private static final String PREFIX = "lim_";

  public LimitId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a limit id is lim_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(LimitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
