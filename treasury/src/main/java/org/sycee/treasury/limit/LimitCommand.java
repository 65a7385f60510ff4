package org.sycee.treasury.limit;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;

/// Everything one may ask of a limit. `bookingDate` is the open business day of its legal entity.
public sealed interface LimitCommand extends Command {
  LimitId limitId();

  LocalDate bookingDate();

  record SetLimit(
      TransactionId transactionId,
      LimitId limitId,
      LimitTerms terms,
      EmployeeId proposer,
      EmployeeId approver,
      LocalDate bookingDate)
      implements LimitCommand {}

  /// Another amount and another last day; whom it is for and what it counts never change.
  record ChangeLimit(
      TransactionId transactionId,
      LimitId limitId,
      Money amount,
      LocalDate validUntil,
      EmployeeId proposer,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements LimitCommand {}

  /// Lets one deal use `amount` beyond the limit, if it is made by the last day.
  record OverrideLimit(
      TransactionId transactionId,
      LimitId limitId,
      DealId dealId,
      Money amount,
      LocalDate expiryDate,
      EmployeeId requester,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements LimitCommand {}
}
