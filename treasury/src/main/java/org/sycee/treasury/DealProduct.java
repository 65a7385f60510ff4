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
  /// Borrowed against bonds of ours that are pledged (质押式正回购).
  PLEDGED_REPO,
  /// Lent against pledged bonds (质押式逆回购).
  PLEDGED_REVERSE_REPO,
  /// Borrowed by selling a bond and buying it back (买断式正回购).
  OUTRIGHT_REPO,
  /// Lent by buying a bond and selling it back (买断式逆回购).
  OUTRIGHT_REVERSE_REPO,
  /// A certificate of deposit of ours sold below its face (同业存单, 贴现发行).
  CERTIFICATE_AT_DISCOUNT,
  /// A certificate of deposit of ours that bears interest (同业存单, 固定利率).
  CERTIFICATE_WITH_COUPON,
  /// One currency for another, within two business days (即期).
  FX_SPOT,
  /// One currency for another, later (远期).
  FX_FORWARD,
  /// One currency for another and back (掉期).
  FX_SWAP,
  /// A fixed rate against a floating one (利率互换).
  INTEREST_RATE_SWAP,
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
    return switch (this) {
      case PLACEMENT, DEPOSIT_PLACED, PLEDGED_REVERSE_REPO, OUTRIGHT_REVERSE_REPO -> true;
      case BORROWING,
          DEPOSIT_TAKEN,
          PLEDGED_REPO,
          OUTRIGHT_REPO,
          CERTIFICATE_AT_DISCOUNT,
          CERTIFICATE_WITH_COUPON,
          FX_SPOT,
          FX_FORWARD,
          FX_SWAP,
          INTEREST_RATE_SWAP,
          BOND_PURCHASE,
          BOND_SALE ->
          false;
    };
  }
}
