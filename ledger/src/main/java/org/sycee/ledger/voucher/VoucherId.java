package org.sycee.ledger.voucher;

import java.util.regex.Pattern;

/// The id of a voucher, chosen by the caller: `vch_` and 1 to 40 letters, digits, `_` or `-`.
public record VoucherId(String value) {
  private static final Pattern SHAPE = Pattern.compile("vch_[A-Za-z0-9_-]{1,40}");

  public VoucherId {
    if (!SHAPE.matcher(value).matches()) {
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
