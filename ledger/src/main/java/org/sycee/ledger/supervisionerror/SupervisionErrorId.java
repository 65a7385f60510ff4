package org.sycee.ledger.supervisionerror;

import org.sycee.ledger.NameShape;

/// The id of an error, chosen by the caller: `err_` and 1 to 40 letters, digits, `_` or `-`.
public record SupervisionErrorId(String value) {
  private static final String PREFIX = "err_";

  public SupervisionErrorId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "an error's id is err_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
