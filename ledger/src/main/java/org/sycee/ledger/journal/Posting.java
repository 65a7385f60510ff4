package org.sycee.ledger.journal;

import org.sycee.money.Money;

/// One line of an entry: a positive amount on one side of one account.
public record Posting(LedgerAccount account, Side side, Money amount) {

  public Posting {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a posting of %s to %s".formatted(amount, account));
    }
  }

  /// The same amount on the other side.
  public Posting reversed() {
    return new Posting(account, side.opposite(), amount);
  }

  /// The amount as debit minus credit, in minor units.
  public long debitMinorUnits() {
    return side == Side.DEBIT ? amount.minorUnits() : -amount.minorUnits();
  }
}
