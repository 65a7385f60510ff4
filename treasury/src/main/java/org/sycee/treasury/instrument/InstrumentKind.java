package org.sycee.treasury.instrument;

/// What kind of debt a security is, as reports and limits tell them apart.
public enum InstrumentKind {
  /// 国债
  GOVERNMENT,
  /// 地方政府债
  LOCAL_GOVERNMENT,
  /// 政策性金融债
  POLICY_BANK,
  /// 中央银行票据
  CENTRAL_BANK_BILL,
  /// 商业银行债
  COMMERCIAL_BANK,
  /// 同业存单
  CERTIFICATE_OF_DEPOSIT,
  /// 企业债、公司债、中期票据
  CORPORATE,
  /// 资产支持证券
  ASSET_BACKED
}
