package org.sycee.treasury.counterparty;

import org.sycee.ledger.NameShape;

/// The id of a counterparty, chosen by the caller: `cpt_` and 1 to 40 letters, digits, `_` or `-`.
public record CounterpartyId(String value) implements Comparable<CounterpartyId> {
  private static final String PREFIX = "cpt_";

  public CounterpartyId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a counterparty id is cpt_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(CounterpartyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
