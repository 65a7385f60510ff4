package org.sycee.ledger.clearing;

import static org.sycee.ledger.journal.AccountCodes.INTER_BRANCH;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.clearing.ClearingCommand.TransitPosition;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The entry that belongs to a clearing.
final class ClearingAccounting {
  static final String RULE = "clearing-1";

  private ClearingAccounting() {}

  /// In each unit: transit to zero, against the inter-branch account.
  static JournalEntry entryOf(LocalDate date, List<TransitPosition> positions) {
    JournalEntry.Draft draft = JournalEntry.on(date);
    for (TransitPosition position : positions) {
      var transit = LedgerAccount.of(position.unit(), TRANSFERS_IN_TRANSIT);
      var interBranch = LedgerAccount.of(position.unit(), INTER_BRANCH);
      Money owed = position.creditBalance();
      if (owed.isPositive()) {
        draft.debit(transit, owed).credit(interBranch, owed);
      } else {
        draft.debit(interBranch, owed.negated()).credit(transit, owed.negated());
      }
    }
    return draft.entry();
  }
}
