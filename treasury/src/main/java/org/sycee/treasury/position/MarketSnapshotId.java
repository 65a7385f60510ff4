package org.sycee.treasury.position;

import org.sycee.ledger.NameShape;

/// The market data by which something was valued: `mkt_` and 1 to 40 letters, digits, `_` or `-`.
public record MarketSnapshotId(String value) {
  private static final String PREFIX = "mkt_";

  public MarketSnapshotId {
    if (!value.startsWith(PREFIX) || !NameShape.fits(value, PREFIX.length(), 40, "_-")) {
      throw new IllegalArgumentException(
          "market data are mkt_ and 1 to 40 letters, digits, _ or - but these are '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
