package org.sycee.ledger.bill;

import org.sycee.ledger.NameShape;

/// The id of a discounted bill, chosen by the caller: `bil_` and 1 to 40 letters, digits, `_` or
/// `-`. Best made of the number of the bill, for then nobody discounts the same bill twice.
public record BillId(String value) {
  private static final String PREFIX = "bil_";

  public BillId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a bill id is bil_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
