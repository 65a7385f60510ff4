package org.sycee.conformance.judges;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sycee.app.TestBank;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.balances.Balances;

/// A bank whose books are judged; they include everything that was booked.
record JudgedBank(String name, TestBank bank) {

  DataSource database() {
    return bank.database().pool();
  }

  List<String> entities() {
    return new Balances(database()).entities();
  }

  /// Our closing balances of entities, from the balances read model.
  Map<LedgerAccount, Set<Money>> balances(List<String> of) {
    var ours = new ClosingBalances();
    for (String entity : of) {
      for (AccountBalance balance : new Balances(database()).ofEntity(entity)) {
        ours.add(balance.ledgerAccount(), balance.debitBalance());
      }
    }
    return ours.all();
  }

  @Override
  public String toString() {
    return name;
  }
}
