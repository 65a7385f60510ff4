package org.sycee.ledger.stationery;

/// Consecutive serial numbers, both ends included.
public record SerialRange(long first, long last) {
  private static final long GREATEST = 999_999_999_999L;

  public SerialRange {
    if (first < 1 || last < first || last > GREATEST) {
      throw new IllegalArgumentException(
          "serial numbers go up from 1 to %d, not from %d to %d".formatted(GREATEST, first, last));
    }
  }

  public long pieces() {
    return last - first + 1;
  }

  boolean overlaps(SerialRange other) {
    return first <= other.last && other.first <= last;
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
