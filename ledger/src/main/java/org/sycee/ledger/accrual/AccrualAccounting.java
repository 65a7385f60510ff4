package org.sycee.ledger.accrual;

import java.time.LocalDate;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The entry that belongs to an accrual or to its correction.
public final class AccrualAccounting {
  /// The version of the rule by which accruals are posted: the difference between what the
  /// contracts have earned, each rounded to the currency, and what is booked.
  public static final String RULE = "accrual-1";

  private AccrualAccounting() {}

  /// Receivable: Dr interest receivable, Cr interest income (standard entry 12). Payable: Dr
  /// interest expense, Cr interest payable (standard entry 3). A negative change takes the other
  /// sides.
  public static JournalEntry entryOf(AccrualGroup group, LocalDate date, Money change) {
    var accrued = LedgerAccount.of(group.unit(), group.accrued());
    var result = LedgerAccount.of(group.unit(), group.result());
    boolean debitAccrued = group.isReceivable() == change.isPositive();
    Money amount = change.isPositive() ? change : change.negated();
    return JournalEntry.on(date)
        .debit(debitAccrued ? accrued : result, amount)
        .credit(debitAccrued ? result : accrued, amount)
        .entry();
  }
}
