package org.sycee.treasury.market;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The fixing repo rates FR001, FR007 and FR014: the rates of the trades from 9:00 to 11:30 in
/// ascending order, and of those the one in the place after the first half. Without a trade, Shibor
/// of the term brought from 360 to 365 days. In per cent.
/// https://iftp.chinamoney.com.cn/english/bmkfrr/
public final class FixingRepoRate {
  private static final int DECIMALS = 4;
  private static final BigDecimal DAYS_OF_A_REPO_YEAR = BigDecimal.valueOf(365);
  private static final BigDecimal DAYS_OF_A_SHIBOR_YEAR = BigDecimal.valueOf(360);

  private FixingRepoRate() {}

  /// The place of the fixing among so many trades, counted from 1: floor(N/2) + 1, which is the
  /// upper of two middle trades.
  public static int position(int trades) {
    if (trades < 1) {
      throw new IllegalArgumentException("no trade to fix on: use the fallback");
    }
    return trades / 2 + 1;
  }

  public static BigDecimal fixing(List<BigDecimal> tradedRates) {
    int position = position(tradedRates.size());
    return tradedRates.stream().sorted().toList().get(position - 1);
  }

  /// Shibor x 365/360, to four decimals.
  public static BigDecimal fallback(BigDecimal shibor) {
    return shibor
        .multiply(DAYS_OF_A_REPO_YEAR)
        .divide(DAYS_OF_A_SHIBOR_YEAR, DECIMAL128)
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
