package org.sycee.ledger.voucher;

import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;

/// Everything that can happen to a voucher.
public sealed interface VoucherEvent extends MovesMoney {
  VoucherId voucherId();

  record VoucherPosted(
      TransactionId transactionId, VoucherId voucherId, String description, JournalEntry entry)
      implements VoucherEvent {}

  record VoucherReversed(
      TransactionId transactionId, VoucherId voucherId, String reason, JournalEntry entry)
      implements VoucherEvent {}
}
