package org.sycee.ledger.standingorder;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a standing order, in the order checked. Placing it is also refused for
/// the reasons for which its deposits could never accept the transfer.
public enum StandingOrderRejection implements Rejection {
  STANDING_ORDER_ALREADY_PLACED,
  STANDING_ORDER_NOT_FOUND,
  /// It was cancelled, or its last day is over.
  STANDING_ORDER_ENDED,
  AMOUNT_NOT_POSITIVE,
  TRANSFER_TO_ITSELF,
  /// The first day lies before the booking date, or after the last day.
  STANDING_ORDER_DATES_IMPOSSIBLE,
  /// The wish names other deposits than the order.
  STANDING_ORDER_OF_OTHER_DEPOSITS,
  /// The day is not the order's next one, or has not come, or was tried on this business day.
  STANDING_ORDER_NOT_DUE
}
