package org.sycee.ledger.voucher;

import org.sycee.ledger.NameShape;

/// The id of a voucher, chosen by the caller: `vch_` and 1 to 40 letters, digits, `_` or `-`.
public record VoucherId(String value) {
  private static final String PREFIX = "vch_";

  public VoucherId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "a voucher id is vch_ and 1 to 40 letters, digits, _ or - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
