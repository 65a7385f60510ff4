package org.sycee.treasury.position;

import java.time.LocalDate;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.treasury.DealId;
import org.sycee.treasury.marketdata.SnapshotId;

/// Everything that can happen to a position. What it earns from day to day is no fact of its own:
/// it is accrued by groups of positions.
public sealed interface PositionEvent extends MovesMoney {
  PositionId positionId();

  LocalDate bookingDate();

  String rule();

  @Override
  default String postingRule() {
    return rule();
  }

  /// By how much the face that is held changes.
  Money faceChange();

  /// Received from a deal; `terms` are those by which all that is held is measured.
  record BondsBought(
      TransactionId transactionId,
      PositionId positionId,
      DealId deal,
      HoldingTerms terms,
      Money face,
      Money cleanAmount,
      Money accruedInterest,
      LocalDate valueDate,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {
    @Override
    public Money faceChange() {
      return face;
    }
  }

  /// Delivered to a deal. `released` is what left the books with it.
  record BondsSold(
      TransactionId transactionId,
      PositionId positionId,
      DealId deal,
      Release released,
      Money cleanAmount,
      Money accruedInterest,
      LocalDate valueDate,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {
    @Override
    public Money faceChange() {
      return released.face().negated();
    }
  }

  /// The last trade of the position, as if it had not been settled; the entry takes its entry back.
  record BondTradeTakenBack(
      TransactionId transactionId,
      PositionId positionId,
      DealId deal,
      Money faceChange,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {}

  /// Coupons that had fallen due have come in.
  record CouponReceived(
      TransactionId transactionId,
      PositionId positionId,
      Money amount,
      EmployeeId settler,
      LocalDate valueDate,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {
    @Override
    public Money faceChange() {
      return Money.zero(amount.currency());
    }
  }

  /// The issuer has paid back at par: all at maturity, or a part before it.
  record BondsRedeemed(
      TransactionId transactionId,
      PositionId positionId,
      Release released,
      EmployeeId settler,
      LocalDate valueDate,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {
    @Override
    public Money faceChange() {
      return released.face().negated();
    }
  }

  /// `fairValueChange` is all of it since the position was bought, `difference` the new part.
  record PositionRevalued(
      TransactionId transactionId,
      PositionId positionId,
      Price clean,
      SnapshotId snapshot,
      Money fairValueChange,
      Money difference,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {
    @Override
    public Money faceChange() {
      return Money.zero(difference.currency());
    }
  }

  /// `allowance` is all of it, `difference` what is set aside or released now.
  record PositionImpaired(
      TransactionId transactionId,
      PositionId positionId,
      Allowance allowance,
      Money difference,
      EmployeeId by,
      String reason,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements PositionEvent {
    @Override
    public Money faceChange() {
      return Money.zero(difference.currency());
    }
  }
}
