package org.sycee.ledger.voucher;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a voucher, in the order checked.
public enum VoucherRejection implements Rejection {
  VOUCHER_ALREADY_POSTED,
  VOUCHER_NOT_FOUND,
  VOUCHER_ALREADY_REVERSED,
  VALUE_DATE_AFTER_BOOKING_DATE,
  AMOUNT_NOT_POSITIVE,
  UNKNOWN_ACCOUNT,
  /// The account belongs to contracts; only their products move it.
  ACCOUNT_OF_CONTRACTS,
  UNBALANCED_ENTRY
}
