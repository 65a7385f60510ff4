package org.sycee.ledger.accrual;

import org.sycee.ledger.Rejection;

/// Every reason to refuse an accrual, in the order checked.
public enum AccrualRejection implements Rejection {
  /// The group was accrued on that day or a later one.
  ALREADY_ACCRUED,
  /// An amount is not in the currency of the group.
  CURRENCY_NOT_OF_GROUP,
  /// The late facts change nothing, so there is nothing to correct.
  NOTHING_TO_CORRECT
}
