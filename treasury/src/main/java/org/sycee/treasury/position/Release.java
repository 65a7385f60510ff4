package org.sycee.treasury.position;

import org.sycee.money.Money;

/// What leaves the books with a part of a position: its face, what that had cost clean, the premium
/// not yet amortised (below zero for a discount, zero where nothing is amortised), and its share of
/// the changes of fair value.
public record Release(Money face, Money cost, Money premium, Money fairValueChange) {

  /// Where interest is earned at the effective rate: the amortised cost without accrued interest.
  public Money amortisedCost() {
    return face.plus(premium);
  }
}
