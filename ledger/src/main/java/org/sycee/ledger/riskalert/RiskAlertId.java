package org.sycee.ledger.riskalert;

import org.sycee.ledger.NameShape;

/// The id of an alert, chosen by the caller: `alr_` and 1 to 40 letters, digits, `_` or `-`.
public record RiskAlertId(String value) {
  private static final String PREFIX = "alr_";

  public RiskAlertId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "an alert's id is alr_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
