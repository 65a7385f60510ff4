package org.sycee.ledger.loan;

/// What becomes of the plan when principal is paid before it is due.
public enum PrepaymentMode {
  /// The payments stay, the end comes nearer (缩短期限).
  SHORTEN_TERM,
  /// The end stays, the payments become smaller (减少月供).
  LOWER_INSTALMENT
}
