package org.sycee.treasury.nostro;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;

/// Everything that can happen to a nostro account.
public sealed interface NostroEvent extends Event {
  NostroId nostroId();

  LocalDate bookingDate();

  record NostroOpened(
      TransactionId transactionId,
      NostroId nostroId,
      NostroTerms terms,
      LocalDate fromDate,
      Money opening,
      LocalDate bookingDate)
      implements NostroEvent {}

  record StatementImported(
      TransactionId transactionId, NostroId nostroId, Statement statement, LocalDate bookingDate)
      implements NostroEvent {}

  /// What was matched automatically, and the breaks that were found.
  record NostroReconciled(
      TransactionId transactionId,
      NostroId nostroId,
      List<Match> matches,
      List<Item> breaks,
      LocalDate bookingDate)
      implements NostroEvent {
    public NostroReconciled {
      matches = List.copyOf(matches);
      breaks = List.copyOf(breaks);
    }
  }

  record BreakExplained(
      TransactionId transactionId,
      NostroId nostroId,
      ItemId item,
      String explanation,
      EmployeeId by,
      LocalDate bookingDate)
      implements NostroEvent {}

  record BreakClosed(
      TransactionId transactionId,
      NostroId nostroId,
      Match match,
      String reason,
      EmployeeId by,
      EmployeeId approver,
      LocalDate bookingDate)
      implements NostroEvent {}
}
