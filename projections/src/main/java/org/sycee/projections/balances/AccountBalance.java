package org.sycee.projections.balances;

import org.sycee.money.Money;

/// The totals of one account, or of one contract's account; `contract` is empty for the former.
public record AccountBalance(
    String entity,
    String branch,
    String book,
    String account,
    String contract,
    Money debits,
    Money credits,
    long lastPosition) {

  /// Credits less debits: what the bank owes on the account.
  public Money creditBalance() {
    return credits.minus(debits);
  }
}
