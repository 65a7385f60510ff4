package org.sycee.ledger.businessday;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a business day, or a booking on it, in the order checked.
public enum BusinessDayRejection implements Rejection {
  /// The day is the last closed one or lies before it; a closed day never changes.
  BUSINESS_DAY_CLOSED,
  /// The day to be opened is open.
  BUSINESS_DAY_ALREADY_OPEN,
  /// Another day is open and must be closed first.
  PREVIOUS_BUSINESS_DAY_OPEN,
  /// The day to be booked on, or to be closed, has not been opened.
  BUSINESS_DAY_NOT_OPEN,
  /// The end of the day has begun: nothing but that end books on it any more.
  BUSINESS_DAY_ENDING,
  /// Only the end of the day may do that, and it has not begun.
  BUSINESS_DAY_NOT_ENDING
}
