package org.sycee.ledger.clearing;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// Everything one may ask of the clearing of a legal entity.
public sealed interface ClearingCommand extends Command {
  String entity();

  /// Brings the transit accounts of the branches to zero in one currency. `positions` are those
  /// that are not zero.
  record SettleClearing(
      TransactionId transactionId, String entity, LocalDate date, List<TransitPosition> positions)
      implements ClearingCommand {
    public SettleClearing {
      positions = List.copyOf(positions);
    }
  }

  /// What a unit's transit account holds: credits less debits. Positive if the unit has sent more
  /// than it received, and so owes.
  record TransitPosition(AccountingUnit unit, Money creditBalance) {}
}
