package org.sycee.treasury.counterparty;

/// The kinds by which the balance sheet of the supervisor (G01, rows 4, 10, 13, 29, 30 and 31)
/// splits what banks lend to and borrow from each other.
public enum CounterpartyKind {
  /// 境内商业银行
  DOMESTIC_COMMERCIAL_BANK,
  /// 境内其他银行业金融机构
  DOMESTIC_OTHER_BANKING,
  /// 境内证券业金融机构
  DOMESTIC_SECURITIES,
  /// 境内保险业金融机构
  DOMESTIC_INSURANCE,
  /// 境内其他金融机构
  DOMESTIC_OTHER_FINANCIAL,
  /// 境外金融机构
  FOREIGN_FINANCIAL,
  /// 境内外非金融机构
  NON_FINANCIAL,
  /// 中央银行
  CENTRAL_BANK
}
