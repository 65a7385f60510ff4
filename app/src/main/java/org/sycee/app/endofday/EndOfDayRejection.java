package org.sycee.app.endofday;

import org.sycee.ledger.Rejection;

/// Every reason to refuse to end a day, in the order checked.
public enum EndOfDayRejection implements Rejection {
  /// The legal entity has never opened a business day.
  NO_BUSINESS_DAY,
  /// Days of the legal entity are being ended by another job.
  END_OF_DAY_RUNNING
}
