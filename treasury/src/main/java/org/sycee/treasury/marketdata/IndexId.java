package org.sycee.treasury.marketdata;

import org.sycee.ledger.NameShape;

/// The name of an index of the market, `SHIBOR_3M`: 1 to 40 letters, digits or `_`.
public record IndexId(String value) implements Comparable<IndexId> {

  public IndexId {
    if (!NameShape.fits(value, 0, 40, "_")) {
      throw new IllegalArgumentException(
          "an index has 1 to 40 letters, digits or _ but this one is '%s'".formatted(value));
    }
  }

  @Override
  public int compareTo(IndexId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
