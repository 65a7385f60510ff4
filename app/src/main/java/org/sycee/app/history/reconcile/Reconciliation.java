package org.sycee.app.history.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sycee.app.history.History;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.HistoricRow.Account;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.mapping.Refusal;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.projections.journal.JournalLine;

/// Compares the balances of a history with those of the journal, deposit by deposit.
public final class Reconciliation {
  private final History history;
  private final Function<DepositId, List<JournalLine>> journal;
  private final Tolerance tolerance;

  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<Transaction> notInLedger = new ArrayList<>();
  private final List<String> notInFile = new ArrayList<>();
  private long withoutBalance;
  private long daysCompared;
  private long daysBroken;
  private long lastBroken;

  /// `journal` gives the lines of a deposit's account in the order of the log.
  public Reconciliation(
      History history, Function<DepositId, List<JournalLine>> journal, Tolerance tolerance) {
    this.history = history;
    this.journal = journal;
    this.tolerance = tolerance;
  }

  public ReconciliationReport run() {
    LocalDate lastDay = history.days().isEmpty() ? LocalDate.MIN : history.days().getLast().date();
    byDeposit().forEach((deposit, rows) -> compare(deposit, rows, lastDay));
    return new ReconciliationReport(
        List.copyOf(comparisons),
        withoutBalance,
        List.copyOf(notInLedger),
        List.copyOf(notInFile),
        history.refusals().stream().map(Refusal::place).distinct().count(),
        daysCompared,
        daysBroken,
        lastBroken);
  }

  /// All deposits of the files, those without a transaction included.
  private Map<DepositId, List<Transaction>> byDeposit() {
    Map<DepositId, List<Transaction>> rows = new LinkedHashMap<>();
    for (Day day : history.days()) {
      for (Account account : day.accounts()) {
        rows.computeIfAbsent(account.command().depositId(), _ -> new ArrayList<>());
      }
      for (Transaction transaction : day.transactions()) {
        rows.computeIfAbsent(transaction.command().depositId(), _ -> new ArrayList<>())
            .add(transaction);
      }
    }
    return rows;
  }

  private void compare(DepositId deposit, List<Transaction> rows, LocalDate lastDay) {
    var account = new DepositAccount(journal.apply(deposit));
    Set<String> inFile = new LinkedHashSet<>();
    Map<LocalDate, List<Transaction>> days = new LinkedHashMap<>();
    for (Transaction row : rows) {
      String id = row.command().transactionId().value();
      inFile.add(id);
      if (!account.holds(id)) {
        notInLedger.add(row);
      }
      if (row.recordedBalance().isEmpty()) {
        withoutBalance++;
      } else {
        days.computeIfAbsent(row.command().bookingDate(), _ -> new ArrayList<>()).add(row);
      }
    }
    notInFile.addAll(account.bookedUpTo(lastDay, inFile));
    var compared = new DepositDays(account, tolerance);
    days.forEach(compared::compare);
    comparisons.addAll(compared.comparisons());
    daysCompared += days.size();
    daysBroken += compared.broken();
    lastBroken += compared.isLastBroken() ? 1 : 0;
  }
}
