package org.sycee.ledger.riskalert;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a step of an alert, in the order checked.
public enum RiskAlertRejection implements Rejection {
  RISK_ALERT_ALREADY_RAISED,
  RISK_ALERT_NOT_FOUND,
  /// One of the three outcomes has been chosen before.
  RISK_ALERT_ALREADY_HANDLED,
  /// None of the three outcomes has been chosen yet.
  RISK_ALERT_NOT_HANDLED,
  /// It was cleared by phone, or closed with its outcome.
  RISK_ALERT_AT_ITS_END,
  /// The day lies before that of the step before.
  DATE_BEFORE_LAST_STEP
}
