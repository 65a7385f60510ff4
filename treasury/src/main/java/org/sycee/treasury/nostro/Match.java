package org.sycee.treasury.nostro;

import java.util.List;
import org.sycee.money.Money;
import org.sycee.treasury.nostro.ItemId.Side;

/// Items of both books that are the same money: what ours add up to, theirs do, too. Items of one
/// side alone match if they add up to zero, such as a payment and its reversal.
public record Match(Rule rule, List<Item> items) {

  /// By what they were found to be the same.
  public enum Rule {
    /// One to one: the line names our movement, amount and value date agree.
    REFERENCE,
    /// One to many: a reference names them all, and one side is the sum of the other.
    REFERENCE_SUM,
    /// One to one: nothing else on either side has this amount about that date.
    AMOUNT_AND_DATE,
    /// Somebody says so, and a second person.
    BY_HAND
  }

  public Match {
    items = List.copyOf(items);
  }

  /// What the items of one side add up to.
  Money total(Side side, Money zero) {
    return items.stream()
        .filter(item -> item.id().side() == side)
        .map(Item::amount)
        .reduce(zero, Money::plus);
  }
}
