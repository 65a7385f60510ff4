package org.sycee.ledger.bill;

import java.time.LocalDate;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Everything that can happen to a discounted bill; each of it moves money.
public sealed interface BillEvent extends MovesMoney {
  BillId billId();

  LocalDate bookingDate();

  @Override
  default String postingRule() {
    return BillAccounting.RULE;
  }

  /// `interestTo` is the first day that bears no interest any more.
  record BillDiscounted(
      TransactionId transactionId,
      BillId billId,
      BillTerms terms,
      Money discount,
      Money proceeds,
      LocalDate interestTo,
      LocalDate bookingDate,
      JournalEntry entry)
      implements BillEvent {}

  /// `unearned` is what of the discount was not income yet, because the money came before it was
  /// counted upon.
  record BillCollected(
      TransactionId transactionId,
      BillId billId,
      Money face,
      Money unearned,
      LocalDate bookingDate,
      JournalEntry entry)
      implements BillEvent {}

  record BillDishonoured(
      TransactionId transactionId,
      BillId billId,
      Money face,
      Money unearned,
      String reason,
      LocalDate bookingDate,
      JournalEntry entry)
      implements BillEvent {}

  record BillClaimRecovered(
      TransactionId transactionId,
      BillId billId,
      Money amount,
      LocalDate bookingDate,
      JournalEntry entry)
      implements BillEvent {}

  record BillRediscounted(
      TransactionId transactionId,
      BillId billId,
      Rate rate,
      Money face,
      Money discount,
      LocalDate bookingDate,
      JournalEntry entry)
      implements BillEvent {}

  /// `unexpended` is what of the rediscount was no expense yet.
  record RediscountRepaid(
      TransactionId transactionId,
      BillId billId,
      Money face,
      Money unexpended,
      LocalDate bookingDate,
      JournalEntry entry)
      implements BillEvent {}
}
