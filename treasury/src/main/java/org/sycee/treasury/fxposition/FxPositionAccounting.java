package org.sycee.treasury.fxposition;

import static org.sycee.ledger.journal.AccountCodes.EXCHANGE_GAINS;
import static org.sycee.ledger.journal.AccountCodes.FX_POSITION;

import java.time.LocalDate;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The entries of a position in foreign currency.
final class FxPositionAccounting {
  /// The version of the rule by which positions in foreign currency are posted.
  static final String RULE = "fx-position-1";

  private FxPositionAccounting() {}

  /// Standard entry 54, in yuan: Dr position, Cr exchange gains, or the reverse.
  static JournalEntry revalued(AccountingUnit portfolio, Money difference, LocalDate date) {
    var position = LedgerAccount.of(portfolio, FX_POSITION);
    var gains = LedgerAccount.of(portfolio, EXCHANGE_GAINS);
    JournalEntry.Draft draft = JournalEntry.on(date);
    return difference.isNegative()
        ? draft.debit(gains, difference.negated()).credit(position, difference.negated()).entry()
        : draft.debit(position, difference).credit(gains, difference).entry();
  }
}
