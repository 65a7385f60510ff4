package org.sycee.ledger.loanrisk;

/// The five classes of risk (五级分类), the best first. 商业银行金融资产风险分类办法, art. 7.
public enum LoanClass {
  /// 正常.
  NORMAL,
  /// 关注.
  SPECIAL_MENTION,
  /// 次级.
  SUBSTANDARD,
  /// 可疑.
  DOUBTFUL,
  /// 损失.
  LOSS;

  /// 不良.
  public boolean isNonPerforming() {
    return compareTo(SUBSTANDARD) >= 0;
  }

  public LoanClass worse(LoanClass other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
