package org.sycee.treasury;

/// What is dealt in, as limits and reports tell deals apart.
public enum DealProduct {
  /// Lent to a bank (拆出).
  PLACEMENT,
  /// Borrowed from a bank (拆入).
  BORROWING,
  /// A deposit of ours with a bank (存放同业).
  DEPOSIT_PLACED,
  /// A deposit of a bank with us (同业存放).
  DEPOSIT_TAKEN,
  /// Bonds bought (现券买入).
  BOND_PURCHASE,
  /// Bonds sold (现券卖出).
  BOND_SALE;

  /// Whether bonds change hands, and not money against interest.
  public boolean isBondTrade() {
    return this == BOND_PURCHASE || this == BOND_SALE;
  }

  /// Whether the counterparty owes us what was dealt.
  public boolean isLent() {
    return this == PLACEMENT || this == DEPOSIT_PLACED;
  }
}
