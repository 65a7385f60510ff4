package org.sycee.treasury.limit;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;

/// Everything that can happen to a limit. What is used of it is told by the deals.
public sealed interface LimitEvent extends Event {
  LimitId limitId();

  LocalDate bookingDate();

  record LimitSet(
      TransactionId transactionId,
      LimitId limitId,
      LimitTerms terms,
      EmployeeId proposer,
      EmployeeId approver,
      LocalDate bookingDate)
      implements LimitEvent {}

  record LimitChanged(
      TransactionId transactionId,
      LimitId limitId,
      Money amount,
      LocalDate validUntil,
      EmployeeId proposer,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements LimitEvent {}

  record LimitOverridden(
      TransactionId transactionId,
      LimitId limitId,
      DealId dealId,
      Money amount,
      LocalDate expiryDate,
      EmployeeId requester,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements LimitEvent {}
}
