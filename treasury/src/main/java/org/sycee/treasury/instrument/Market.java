package org.sycee.treasury.instrument;

/// Where a security is traded; accrued interest is counted by the rules of the place.
public enum Market {
  /// 银行间市场
  INTERBANK,
  /// 交易所市场
  EXCHANGE
}
