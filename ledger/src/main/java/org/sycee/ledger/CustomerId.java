package org.sycee.ledger;

/// The bank's name for a customer: 1 to 64 characters of any script, without blanks.
public record CustomerId(String value) implements Comparable<CustomerId> {
  private static final int MAX_LENGTH = 64;

  public CustomerId {
    if (value.isEmpty()
        || value.length() > MAX_LENGTH
        || value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          "a customer id has 1 to 64 characters and no blanks, but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public int compareTo(CustomerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
