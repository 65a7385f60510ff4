package org.sycee.ledger.voucher;

import org.sycee.ledger.Correction;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;

/// Everything that can happen to a voucher. An accountant's entry adjusts, its reversal takes back.
public sealed interface VoucherEvent extends Correction {
  VoucherId voucherId();

  @Override
  default String postingRule() {
    return VoucherAccounting.RULE;
  }

  record VoucherPosted(
      TransactionId transactionId, VoucherId voucherId, String description, JournalEntry entry)
      implements VoucherEvent {}

  record VoucherReversed(
      TransactionId transactionId, VoucherId voucherId, String reason, JournalEntry entry)
      implements VoucherEvent {}
}
