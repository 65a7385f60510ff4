package org.sycee.ledger.stationery;

import org.sycee.ledger.NameShape;

/// The blank vouchers of one kind at one branch. Its text is `CN01/0101/PASSBOOK`.
public record StockId(String entity, String branch, String kind) {
  public StockId {
    requireName("legal entity", entity);
    requireName("branch", branch);
    requireName("kind of blank voucher", kind);
  }

  /// Reads the text written by [#toString()].
  public static StockId parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "'%s' is not a stock of blank vouchers such as 'CN01/0101/PASSBOOK'".formatted(text));
    }
    return new StockId(parts[0], parts[1], parts[2]);
  }

  private static void requireName(String what, String name) {
    if (!NameShape.fits(name, 0, 20, "_-")) {
      throw new IllegalArgumentException(
          "a %s has 1 to 20 letters, digits, _ and - but this one is '%s'".formatted(what, name));
    }
  }

  @Override
  public String toString() {
    return entity + '/' + branch + '/' + kind;
  }
}
