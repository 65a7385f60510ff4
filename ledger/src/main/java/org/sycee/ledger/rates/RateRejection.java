package org.sycee.ledger.rates;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a rate, or a wish that needs one, in the order checked.
public enum RateRejection implements Rejection {
  /// A rate is 0 to 36 % a year.
  RATE_OUT_OF_BOUNDS,
  /// The effective date lies in days that are closed, and the wish does not say it is back-dated.
  RATE_DATE_CLOSED,
  /// Another rate of that key is in effect from that date: correct it.
  RATE_ALREADY_PUBLISHED,
  /// The rate to be corrected was never published from that date.
  RATE_NOT_FOUND,
  /// A contract looked for a rate on a date on which there was none yet.
  NO_RATE_IN_EFFECT
}
