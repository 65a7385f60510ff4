package org.sycee.app.endofday;

import org.sycee.ledger.Rejection;

/// Every reason to refuse to end a day.
public enum EndOfDayRejection implements Rejection {
  /// The legal entity has never opened a business day.
  NO_BUSINESS_DAY
}
