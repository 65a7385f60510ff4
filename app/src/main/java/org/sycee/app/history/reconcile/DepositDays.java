package org.sycee.app.history.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.reconcile.Comparison.Verdict;
import org.sycee.app.history.reconcile.DayOrder.Step;
import org.sycee.money.Money;

/// The days of one deposit, compared one after the other.
final class DepositDays {
  private final DepositAccount account;
  private final Tolerance tolerance;
  private final List<Comparison> comparisons = new ArrayList<>();

  /// The balance recorded last, at which the next day begins.
  private OptionalLong recorded = OptionalLong.empty();

  private Optional<Money> previousBreak = Optional.empty();
  private boolean lastBroken;
  private long broken;

  DepositDays(DepositAccount account, Tolerance tolerance) {
    this.account = account;
    this.tolerance = tolerance;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  /// Days whose closing balance differs.
  long broken() {
    return broken;
  }

  /// Whether the closing balance of the last day differs.
  boolean isLastBroken() {
    return lastBroken;
  }

  /// Compares the rows of a day, all with a recorded balance, in the order of the file.
  void compare(LocalDate day, List<Transaction> rows) {
    List<Transaction> inRecordedOrder = inRecordedOrder(day, rows);
    long[] others = changesOfOthers(day, rows);
    long balance = account.opening(day);
    int place = 0;
    for (Transaction row : inRecordedOrder) {
      String id = row.command().transactionId().value();
      if (account.holds(id)) {
        DepositAccount.Entry entry = account.entry(id);
        balance += entry.change();
        add(row, entry.after(), balance + others[place]);
        place++;
      }
    }
    Money closing = inRecordedOrder.getLast().recordedBalance().orElseThrow();
    recorded = OptionalLong.of(closing.minorUnits());
    lastBroken =
        tolerance.isExceededBy(closing.minus(new Money(closing.currency(), account.closing(day))));
    broken += lastBroken ? 1 : 0;
  }

  private List<Transaction> inRecordedOrder(LocalDate day, List<Transaction> rows) {
    List<Step> steps = new ArrayList<>();
    for (Transaction row : rows) {
      Money to = row.recordedBalance().orElseThrow();
      steps.add(new Step(to.minus(row.change()).minorUnits(), to.minorUnits()));
    }
    long start = recorded.orElse(account.opening(day));
    long close = tolerance.minorUnits(rows.getFirst().change().currency());
    return DayOrder.of(start, steps, close).stream().map(rows::get).toList();
  }

  /// What transactions of the day that are not among the rows had added to the balance at the place
  /// in the log of the first, the second, … row.
  private long[] changesOfOthers(LocalDate day, List<Transaction> rows) {
    Set<String> ours = new HashSet<>();
    rows.forEach(row -> ours.add(row.command().transactionId().value()));
    var changes = new long[rows.size()];
    long sum = 0;
    int place = 0;
    for (DepositAccount.Entry entry : account.of(day)) {
      if (ours.contains(entry.transaction())) {
        changes[place++] = sum;
      } else {
        sum += entry.change();
      }
    }
    return changes;
  }

  private void add(Transaction row, long computed, long computedInRecordedOrder) {
    Money balance = row.recordedBalance().orElseThrow();
    var inLogOrder = new Money(balance.currency(), computed);
    var inRecordedOrder = new Money(balance.currency(), computedInRecordedOrder);
    Money difference = balance.minus(inRecordedOrder);
    Verdict verdict;
    Optional<Money> change = Optional.empty();
    if (!tolerance.isExceededBy(balance.minus(inLogOrder))) {
      verdict = Verdict.AGREES;
    } else if (!tolerance.isExceededBy(difference)) {
      verdict = Verdict.ORDER;
    } else {
      verdict = Verdict.BREAK;
      change = Optional.of(previousBreak.map(difference::minus).orElse(difference));
      previousBreak = Optional.of(difference);
    }
    comparisons.add(
        new Comparison(
            row.place(),
            row.command().depositId(),
            row.command().bookingDate(),
            row.command().transactionId(),
            verdict,
            balance,
            inLogOrder,
            inRecordedOrder,
            change));
  }
}
