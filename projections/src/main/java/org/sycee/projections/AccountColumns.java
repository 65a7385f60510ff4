package org.sycee.projections;

import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;

/// The five columns by which every read model names an account.
public final class AccountColumns {
  private AccountColumns() {}

  /// The account they name; the contract is empty text where there is none.
  public static LedgerAccount account(
      String entity, String branch, String book, String account, String contract) {
    var unit = new AccountingUnit(entity, branch, book);
    var code = new AccountCode(account);
    return contract.isEmpty()
        ? LedgerAccount.of(unit, code)
        : LedgerAccount.of(unit, code, contract);
  }
}
