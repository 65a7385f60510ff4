package org.sycee.projections.balances;

import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.projections.AccountColumns;

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

  public LedgerAccount ledgerAccount() {
    return AccountColumns.account(entity, branch, book, account, contract);
  }

  /// Credits less debits: what the bank owes on the account.
  public Money creditBalance() {
    return credits.minus(debits);
  }

  /// Debits less credits.
  public Money debitBalance() {
    return debits.minus(credits);
  }
}
