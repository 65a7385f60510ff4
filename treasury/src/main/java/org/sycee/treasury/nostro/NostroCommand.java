package org.sycee.treasury.nostro;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;

/// Everything one may ask of a nostro account.
public sealed interface NostroCommand extends Command {
  NostroId nostroId();

  LocalDate bookingDate();

  /// What is booked from `fromDate` on is compared; `opening` is what the correspondent then begins
  /// with.
  record OpenNostro(
      TransactionId transactionId,
      NostroId nostroId,
      NostroTerms terms,
      LocalDate fromDate,
      Money opening,
      LocalDate bookingDate)
      implements NostroCommand {}

  record ImportStatement(
      TransactionId transactionId, NostroId nostroId, Statement statement, LocalDate bookingDate)
      implements NostroCommand {}

  /// `matches` and `breaks` are those of [Matching].
  record ReconcileNostro(
      TransactionId transactionId,
      NostroId nostroId,
      List<Match> matches,
      List<Item> breaks,
      LocalDate bookingDate)
      implements NostroCommand {
    public ReconcileNostro {
      matches = List.copyOf(matches);
      breaks = List.copyOf(breaks);
    }
  }

  record ExplainBreak(
      TransactionId transactionId,
      NostroId nostroId,
      ItemId item,
      String explanation,
      EmployeeId by,
      LocalDate bookingDate)
      implements NostroCommand {}

  /// The items, at least one of them a break, are the same money.
  record CloseBreak(
      TransactionId transactionId,
      NostroId nostroId,
      List<Item> items,
      String reason,
      EmployeeId by,
      EmployeeId approver,
      LocalDate bookingDate)
      implements NostroCommand {
    public CloseBreak {
      items = List.copyOf(items);
    }
  }
}
