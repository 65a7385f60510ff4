package org.sycee.treasury.fxposition;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.treasury.marketdata.SnapshotId;

/// Everything that can happen to a position in foreign currency beside the deals that change it.
public sealed interface FxPositionEvent extends MovesMoney {
  AccountingUnit portfolio();

  LocalDate bookingDate();

  /// `cost` is what stood in yuan for `currencies`; `difference` what they are worth beyond it.
  record FxPositionRevalued(
      TransactionId transactionId,
      AccountingUnit portfolio,
      SnapshotId snapshot,
      List<ValuedCurrency> currencies,
      Money cost,
      Money difference,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements FxPositionEvent {
    public FxPositionRevalued {
      currencies = List.copyOf(currencies);
    }

    @Override
    public String postingRule() {
      return rule;
    }
  }
}
