package org.sycee.app.history.reconcile;

import java.util.List;
import java.util.Optional;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.reconcile.Comparison.Verdict;
import org.sycee.money.Money;

/// What a reconciliation found.
///
/// @param comparisons every compared row, deposit by deposit, in the order of the log
/// @param withoutBalance rows that carry no recorded balance
/// @param notInLedger rows whose transaction the ledger does not hold
/// @param notInFile ids of transactions of these deposits, booked within the time of the files,
///   that the files do not hold
/// @param unreadable rows that could not be understood
/// @param daysCompared days of deposits whose closing balance was compared
/// @param daysBroken those whose closing balance differs
/// @param lastBroken deposits whose last balance differs
public record ReconciliationReport(
    List<Comparison> comparisons,
    long withoutBalance,
    List<Transaction> notInLedger,
    List<String> notInFile,
    long unreadable,
    long daysCompared,
    long daysBroken,
    long lastBroken) {

  public long count(Verdict verdict) {
    return comparisons.stream().filter(row -> row.verdict() == verdict).count();
  }

  public List<Comparison> breaks() {
    return comparisons.stream().filter(row -> row.verdict() == Verdict.BREAK).toList();
  }

  public long depositsWithBreaks() {
    return breaks().stream().map(Comparison::deposit).distinct().count();
  }

  /// Breaks whose difference is not that of the deposit's previous break.
  public long newBreaks(Tolerance tolerance) {
    return breaks().stream()
        .filter(row -> row.change().filter(tolerance::isExceededBy).isPresent())
        .count();
  }

  /// The break with the largest difference; of the first currency if there are several.
  public Optional<Comparison> biggest() {
    return breaks().stream()
        .filter(row -> row.recorded().currency().equals(breaks().getFirst().recorded().currency()))
        .max((a, b) -> size(a).compareTo(size(b)));
  }

  /// Whether every transaction is on both sides and no balance breaks.
  public boolean isClean() {
    return breaks().isEmpty()
        && daysBroken == 0
        && notInLedger.isEmpty()
        && notInFile.isEmpty()
        && unreadable == 0;
  }

  private static Money size(Comparison row) {
    Money difference = row.difference();
    return difference.isNegative() ? difference.negated() : difference;
  }
}
