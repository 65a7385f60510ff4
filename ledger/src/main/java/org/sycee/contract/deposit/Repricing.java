package org.sycee.contract.deposit;

/// What a change of the posted rate within a settlement period does to a running account.
public enum Repricing {
  /// The whole period earns the rate of its settlement day, or of the day the account is closed.
  /// Savings Regulations (State Council order 107) art. 27, for personal accounts.
  SETTLEMENT_DAY_RATE,
  /// Every day earns the rate in effect on it (分段计息). Taken from contracts of corporate accounts.
  BY_SEGMENT
}
