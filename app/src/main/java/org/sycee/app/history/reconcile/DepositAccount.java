package org.sycee.app.history.reconcile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sycee.ledger.journal.Side;
import org.sycee.projections.journal.JournalLine;

/// A deposit's account in the journal, transaction by transaction in the order of the log. All
/// amounts are what the customer has: credits less debits, in minor units.
final class DepositAccount {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final TreeMap<LocalDate, Long> closings = new TreeMap<>();

  /// `before` and `after` are balances in the order of the log.
  record Entry(String transaction, LocalDate date, long before, long after) {
    long change() {
      return after - before;
    }
  }

  DepositAccount(List<JournalLine> lines) {
    long balance = 0;
    for (JournalLine line : lines) {
      long amount = line.amount().minorUnits();
      long after = Math.addExact(balance, line.side() == Side.CREDIT ? amount : -amount);
      long before = balance;
      // An entry may have several lines on the account; it is one step of the balance.
      entries.merge(
          line.transactionId(),
          new Entry(line.transactionId(), line.bookingDate(), before, after),
          (first, more) -> new Entry(first.transaction, first.date, first.before, more.after));
      balance = after;
      closings.put(line.bookingDate(), balance);
    }
  }

  boolean holds(String transaction) {
    return entries.containsKey(transaction);
  }

  Entry entry(String transaction) {
    Entry entry = entries.get(transaction);
    if (entry == null) {
      throw new IllegalArgumentException("the journal does not hold " + transaction);
    }
    return entry;
  }

  /// The balance at the end of the day; 0 before anything was booked.
  long closing(LocalDate day) {
    var last = closings.floorEntry(day);
    return last == null ? 0 : last.getValue();
  }

  /// The balance at the beginning of the day.
  long opening(LocalDate day) {
    return closing(day.minusDays(1));
  }

  /// The entries of the day in the order of the log.
  List<Entry> of(LocalDate day) {
    return entries.values().stream().filter(entry -> entry.date.equals(day)).toList();
  }

  /// The transactions up to the day that are not among the known ones.
  List<String> bookedUpTo(LocalDate day, Set<String> known) {
    return entries.values().stream()
        .filter(entry -> !entry.date.isAfter(day) && !known.contains(entry.transaction))
        .map(Entry::transaction)
        .toList();
  }
}
