package org.sycee.treasury.instrument;

import org.sycee.ledger.NameShape;

/// The code of a security with the place where it is kept or traded: `180019.IB`. 1 to 20 letters
/// or digits, a dot, 2 to 4 capital letters.
public record InstrumentId(String value) implements Comparable<InstrumentId> {
  private static final int LONGEST_CODE = 20;
  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_PLACE = 4;

  public InstrumentId {
    int dot = value.indexOf('.');
    if (dot < 0
        || !NameShape.fits(value.substring(0, dot), 0, LONGEST_CODE, "")
        || !isPlace(value.substring(dot + 1))) {
      throw new IllegalArgumentException(
          "an instrument is a code and a place such as 180019.IB but this one is '%s'"
              .formatted(value));
    }
  }

  private static boolean isPlace(String text) {
    return text.length() >= SHORTEST_PLACE
        && text.length() <= LONGEST_PLACE
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  @Override
  public int compareTo(InstrumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
