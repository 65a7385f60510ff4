package org.sycee.treasury.bondtrade;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.treasury.DealId;

/// What is asked of a trade in bonds and of its position together.
public sealed interface BondTradeCommand extends Command {
  DealId dealId();

  LocalDate bookingDate();

  /// Bonds and money have changed hands (券款对付), with value from a day not after today.
  record SettleBondTrade(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId settler,
      LocalDate bookingDate,
      LocalDate valueDate)
      implements BondTradeCommand {}

  /// Takes back a trade that should not have been booked, if nothing has happened to the position
  /// since.
  record ReverseBondTrade(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId by,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements BondTradeCommand {}
}
