package org.sycee.contract.interest;

/// The rates a bank posts or a market publishes. Which of them have terms is the bank's affair.
public enum RateKind {
  /// Demand deposits (活期).
  DEMAND,
  /// Lump-sum time deposits (整存整取), by term.
  TIME,
  /// Notice deposits (通知存款), by the one or seven days of the notice.
  NOTICE,
  /// The part of an agreement deposit (协定存款) above its basic balance.
  AGREEMENT,
  /// The loan prime rate (LPR), of one year and of five years and more.
  LOAN_PRIME
}
