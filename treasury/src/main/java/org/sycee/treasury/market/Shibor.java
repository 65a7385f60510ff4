package org.sycee.treasury.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The Shanghai interbank offered rate of a term: the mean of the banks' quotes without the four
/// highest and the four lowest, in per cent to three decimals. Interest on it is by actual/360.
/// https://www.chinamoney.com.cn/english/bmkycvcsc/
public final class Shibor {
  private static final int LEFT_OUT_AT_EACH_END = 4;
  private static final int DECIMALS = 3;

  private Shibor() {}

  /// The fixing in per cent; refused without a quote left, which takes nine.
  public static BigDecimal fixing(List<BigDecimal> quotes) {
    return TrimmedQuotes.mean(quotes, LEFT_OUT_AT_EACH_END)
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
