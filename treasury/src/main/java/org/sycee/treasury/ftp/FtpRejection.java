package org.sycee.treasury.ftp;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a behavioural tenor or a transfer rate, in the order checked.
public enum FtpRejection implements Rejection {
  PRODUCT_NAME_MALFORMED,
  ASSIGNMENT_REASON_MISSING,
  /// Nobody has assigned a tenor to the product that holds on the date.
  TENOR_NOT_FOUND,
  /// No register says for how long the contract ties its money on the day.
  TERM_NOT_FOUND,
  /// The money is tied for no day.
  TRANSFER_WITHOUT_TIME
}
