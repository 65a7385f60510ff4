package org.sycee.projections.deposits;

import java.time.LocalDate;
import org.sycee.ledger.deposit.DepositId;

/// A deposit for which the end of a day has something to do.
public sealed interface DueDeposit {
  DepositId depositId();

  LocalDate dueDate();

  /// Its interest is settled.
  record Settlement(DepositId depositId, LocalDate dueDate) implements DueDeposit {}

  /// Its term begins again.
  record Renewal(DepositId depositId, LocalDate dueDate) implements DueDeposit {}

  /// It goes to another deposit.
  record Payout(DepositId depositId, DepositId payTo, LocalDate dueDate) implements DueDeposit {}
}
