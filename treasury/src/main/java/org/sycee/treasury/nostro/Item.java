package org.sycee.treasury.nostro;

import java.time.LocalDate;
import org.sycee.money.Money;

/// What moved the account in one of the two books. The amount is positive where money came to us.
/// All that one transaction of ours moved is one item.
public record Item(ItemId id, Money amount, LocalDate valueDate) {
  boolean isOurs() {
    return id.side() == ItemId.Side.OURS;
  }
}
