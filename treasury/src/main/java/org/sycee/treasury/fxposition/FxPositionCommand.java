package org.sycee.treasury.fxposition;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.marketdata.SnapshotId;

/// Everything one may ask of a position in foreign currency beside the deals that change it.
///
/// `bookingDate` is the open business day of the legal entity of the portfolio.
public sealed interface FxPositionCommand extends Command {
  AccountingUnit portfolio();

  LocalDate bookingDate();

  /// Brings the yuan of the position to what its currencies are worth at these rates.
  record RevalueFxPosition(
      TransactionId transactionId,
      AccountingUnit portfolio,
      SnapshotId snapshot,
      List<CurrencyRate> rates,
      LocalDate bookingDate)
      implements FxPositionCommand {
    public RevalueFxPosition {
      rates = List.copyOf(rates);
    }
  }
}
