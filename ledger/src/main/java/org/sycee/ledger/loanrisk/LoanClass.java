package org.sycee.ledger.loanrisk;

import org.sycee.contract.impairment.Stage;

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

  private static final int LAST_DAY_OF_STAGE_1 = 30;

  /// 不良.
  public boolean isNonPerforming() {
    return compareTo(SUBSTANDARD) >= 0;
  }

  /// The stage of a loan in this class, overdue for so many days: more than 30 days are a
  /// significant increase of the risk, whatever the class. IFRS 9 5.5.11, B5.5.20.
  public Stage stage(int overdueDays) {
    if (isNonPerforming()) {
      return Stage.STAGE_3;
    }
    return this == NORMAL && overdueDays <= LAST_DAY_OF_STAGE_1 ? Stage.STAGE_1 : Stage.STAGE_2;
  }

  public LoanClass worse(LoanClass other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
