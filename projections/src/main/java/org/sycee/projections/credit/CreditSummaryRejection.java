package org.sycee.projections.credit;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a summary of a period, in the order checked.
public enum CreditSummaryRejection implements Rejection {
  PERIOD_REVERSED,
  ENTITY_NOT_FOUND,
  /// It ends before the entity's first business day.
  PERIOD_BEFORE_BOOKS
}
