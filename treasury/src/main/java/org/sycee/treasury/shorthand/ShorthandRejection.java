package org.sycee.treasury.shorthand;

import org.sycee.ledger.Rejection;

/// Every reason not to read what a dealer has typed.
public enum ShorthandRejection implements Rejection {
  SHORT_AMOUNT_UNREADABLE,
  /// Not a whole number of the currency's smallest units.
  SHORT_AMOUNT_TOO_FINE,
  SHORT_DATE_UNREADABLE,
  /// The calendar of the currency does not know the year.
  SHORT_DATE_OUTSIDE_CALENDAR
}
