package org.sycee.treasury;

import org.sycee.ledger.NameShape;

/// The id of a deal, chosen by the caller: `deal_` and 1 to 39 letters, digits, `_` or `-`.
public record DealId(String value) implements Comparable<DealId> {
  private static final String PREFIX = "deal_";

  public DealId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 39, "_-")) {
      throw new IllegalArgumentException(
          "a deal id is deal_ and 1 to 39 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(DealId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
