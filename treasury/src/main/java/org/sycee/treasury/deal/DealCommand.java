package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.BeginsHistory;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.DealId;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.repo.RepoBond;

/// Everything one may ask of a deal.
///
/// `bookingDate` is the open business day of the legal entity of its portfolio.
public sealed interface DealCommand extends Command {
  DealId dealId();

  LocalDate bookingDate();

  record CaptureDeal(
      TransactionId transactionId, DealId dealId, DealTicket ticket, LocalDate bookingDate)
      implements DealCommand, BeginsHistory {}

  /// Another ticket in place of the one before, as long as nothing is settled: it must be verified
  /// again.
  record AmendDeal(
      TransactionId transactionId,
      DealId dealId,
      DealTicket ticket,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}

  /// A second person has found the ticket right.
  record VerifyDeal(
      TransactionId transactionId, DealId dealId, EmployeeId verifier, LocalDate bookingDate)
      implements DealCommand {}

  /// A second person has found the ticket wrong: it is for the dealer to amend or cancel.
  record ReturnDeal(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId verifier,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}

  /// As if it had not been made, as long as nothing is settled.
  record CancelDeal(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId by,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}

  /// A payment, or a part of it, was made or came in, with value from a day not after today.
  record SettleFlow(
      TransactionId transactionId,
      DealId dealId,
      int flow,
      Money amount,
      EmployeeId settler,
      LocalDate bookingDate,
      LocalDate valueDate)
      implements DealCommand {}

  /// A payment that was due did not happen; it stays due.
  record FailFlow(
      TransactionId transactionId,
      DealId dealId,
      int flow,
      EmployeeId settler,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}

  /// A part of the principal comes back before the end, its interest at the end with the rest.
  record ReduceDeal(
      TransactionId transactionId,
      DealId dealId,
      Money principal,
      LocalDate payDate,
      EmployeeId by,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}

  /// Everything ends on an earlier date, with the interest that both have agreed on.
  record TerminateDeal(
      TransactionId transactionId,
      DealId dealId,
      LocalDate endDate,
      Money interest,
      EmployeeId by,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}

  /// Other bonds in place of those that are pledged; they cover what is still lent.
  record SubstituteCollateral(
      TransactionId transactionId,
      DealId dealId,
      List<RepoBond> collateral,
      EmployeeId by,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {
    public SubstituteCollateral {
      collateral = List.copyOf(collateral);
    }
  }

  /// The rate of a swap's index from a reset date on, as somebody publishes it.
  record FixRate(
      TransactionId transactionId,
      DealId dealId,
      FloatingIndex index,
      LocalDate date,
      Rate rate,
      String source,
      EmployeeId by,
      LocalDate bookingDate)
      implements DealCommand {}

  /// Brings a deal that is marked to market to what it is worth on a market of the day, with
  /// interest.
  record RevalueDeal(
      TransactionId transactionId,
      DealId dealId,
      SnapshotId snapshot,
      Money value,
      LocalDate bookingDate)
      implements DealCommand {}

  /// Takes back what was settled: a deal that should not have been booked.
  record ReverseDeal(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId by,
      EmployeeId approver,
      String reason,
      LocalDate bookingDate)
      implements DealCommand {}
}
