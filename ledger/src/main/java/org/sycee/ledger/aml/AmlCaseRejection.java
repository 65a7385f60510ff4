package org.sycee.ledger.aml;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a step of a case, in the order checked.
public enum AmlCaseRejection implements Rejection {
  AML_CASE_ALREADY_OPENED,
  AML_CASE_NOT_FOUND,
  AML_CASE_ALREADY_RATED,
  AML_CASE_NOT_RATED,
  AML_CASE_ALREADY_REPORTED,
  /// The day lies before that of the step before.
  DATE_BEFORE_LAST_STEP,
  /// The calendar in the command is out of order, or ends before the deadline.
  CALENDAR_DOES_NOT_REACH_DEADLINE
}
