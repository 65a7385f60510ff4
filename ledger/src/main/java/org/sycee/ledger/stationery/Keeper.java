package org.sycee.ledger.stationery;

import org.sycee.ledger.NameShape;

/// Who keeps blank vouchers: the vault of the branch, or a teller by the number of the teller.
public record Keeper(String name) {
  public static final Keeper VAULT = new Keeper("VAULT");

  public Keeper {
    if (!NameShape.fits(name, 0, 20, "_-")) {
      throw new IllegalArgumentException(
          "a keeper is VAULT or a teller of 1 to 20 letters, digits, _ and - but this one is '%s'"
              .formatted(name));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
