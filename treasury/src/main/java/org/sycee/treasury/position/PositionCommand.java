package org.sycee.treasury.position;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.treasury.marketdata.SnapshotId;

/// Everything one may ask of a position beside the deals that change it.
///
/// `bookingDate` is the open business day of the legal entity of its portfolio.
public sealed interface PositionCommand extends Command {
  PositionId positionId();

  LocalDate bookingDate();

  /// Coupons that had fallen due came in, with value from a day not after today.
  record ReceiveCoupon(
      TransactionId transactionId,
      PositionId positionId,
      Money amount,
      EmployeeId settler,
      LocalDate bookingDate,
      LocalDate valueDate)
      implements PositionCommand {}

  /// The issuer paid back so much face at par: all that is held at maturity, a part before it.
  record RedeemBonds(
      TransactionId transactionId,
      PositionId positionId,
      Money face,
      EmployeeId settler,
      LocalDate bookingDate,
      LocalDate valueDate)
      implements PositionCommand {}

  /// Brings what is measured at fair value to a clean price of the market.
  record RevaluePosition(
      TransactionId transactionId,
      PositionId positionId,
      Price clean,
      SnapshotId snapshot,
      LocalDate bookingDate)
      implements PositionCommand {}

  /// Brings the allowance to what is expected to be lost.
  record ImpairPosition(
      TransactionId transactionId,
      PositionId positionId,
      Allowance allowance,
      EmployeeId by,
      String reason,
      LocalDate bookingDate)
      implements PositionCommand {}
}
