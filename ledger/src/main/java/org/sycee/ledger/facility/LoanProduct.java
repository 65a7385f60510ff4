package org.sycee.ledger.facility;

/// What may be lent.
public enum LoanProduct {
  /// 流动资金贷款.
  WORKING_CAPITAL,
  /// 固定资产贷款.
  FIXED_ASSET,
  /// 个人住房贷款.
  HOUSING_MORTGAGE,
  /// 个人消费贷款.
  CONSUMER,
  /// 农户贷款.
  FARMER;

  /// Whether it is lent to a person and judged by itself, whatever else the person owes.
  public boolean isRetail() {
    return switch (this) {
      case WORKING_CAPITAL, FIXED_ASSET -> false;
      case HOUSING_MORTGAGE, CONSUMER, FARMER -> true;
    };
  }
}
