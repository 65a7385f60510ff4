package org.sycee.app.history.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// One row's recorded balance and the ledger's after the same transaction.
///
/// @param computed in the order of the log, which is that of the file
/// @param computedInRecordedOrder in the order that the recorded balances of the day define
/// @param change what the difference of a break added to that of the deposit's previous break;
///   empty if this is no break
public record Comparison(
    Place place,
    DepositId deposit,
    LocalDate date,
    TransactionId transaction,
    Verdict verdict,
    Money recorded,
    Money computed,
    Money computedInRecordedOrder,
    Optional<Money> change) {

  /// What a row says about the two sets of books.
  public enum Verdict {
    AGREES,
    /// It agrees once the transactions of its day are in the order the recorded balances define: no
    /// money differs.
    ORDER,
    BREAK
  }

  /// Recorded less computed: what the other system has more than the ledger.
  public Money difference() {
    return recorded.minus(computedInRecordedOrder);
  }
}
