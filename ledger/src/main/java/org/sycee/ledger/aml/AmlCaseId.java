package org.sycee.ledger.aml;

import org.sycee.ledger.NameShape;

/// The id of a case, chosen by the caller: `aml_` and 1 to 40 letters, digits, `_` or `-`.
public record AmlCaseId(String value) {
  private static final String PREFIX = "aml_";

  public AmlCaseId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a case's id is aml_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
