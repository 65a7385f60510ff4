package org.sycee.ledger.standingorder;

import org.sycee.ledger.NameShape;

/// The id of a standing order, chosen by the caller: `sto_` and 1 to 40 letters, digits, `_` or
/// `-`.
public record StandingOrderId(String value) {
  private static final String PREFIX = "sto_";

  public StandingOrderId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a standing order id is sto_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
