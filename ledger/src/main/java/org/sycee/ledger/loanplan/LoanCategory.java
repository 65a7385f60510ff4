package org.sycee.ledger.loanplan;

/// The lines of the credit department's summary.
public enum LoanCategory {
  /// 农业贷款.
  AGRICULTURAL,
  /// 农村工业贷款.
  RURAL_INDUSTRY,
  /// 农村商业贷款.
  RURAL_COMMERCE,
  /// 其他贷款.
  OTHER
}
