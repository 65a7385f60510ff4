package org.sycee.ledger.clearing;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a clearing, in the order checked.
public enum ClearingRejection implements Rejection {
  /// There is no position.
  NOTHING_TO_CLEAR,
  /// A position is in the books of another legal entity.
  POSITION_OF_ANOTHER_ENTITY,
  /// The positions of all branches do not add up to zero: money is missing or was made.
  CLEARING_NOT_ZERO
}
