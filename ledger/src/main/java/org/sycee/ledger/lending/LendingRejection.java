package org.sycee.ledger.lending;

import org.sycee.ledger.Rejection;

/// Every reason to refuse lending before its legs are decided, in the order checked.
public enum LendingRejection implements Rejection {
  FACILITY_NOT_OF_LOAN,
  DEPOSIT_NOT_OF_LOAN,
  DEPOSIT_OF_ANOTHER_CUSTOMER,
  /// The transit account would not return to zero in either entity's books.
  LENDING_BETWEEN_LEGAL_ENTITIES
}
