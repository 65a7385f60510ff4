package org.sycee.ledger.facility;

import org.sycee.ledger.NameShape;

/// The id of a facility, chosen by the caller: `fac_` and 1 to 40 letters, digits, `_` or `-`.
public record FacilityId(String value) implements Comparable<FacilityId> {
  private static final String PREFIX = "fac_";

  public FacilityId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a facility id is fac_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(FacilityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
