package org.sycee.treasury.nostro;

import org.sycee.ledger.NameShape;

/// The id of a nostro account, chosen by the caller: `nos_` and 1 to 40 letters, digits, `_` or
/// `-`.
public record NostroId(String value) {
  private static final String PREFIX = "nos_";

  public NostroId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a nostro id is nos_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
