package org.sycee.treasury.market;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The loan prime rate (LPR) of a term, published on the 20th of the month: the mean of the banks'
/// quotes without the highest and the lowest, to the nearest 0.05 %. Half a step goes up. PBOC
/// announcement 15/2019.
public final class LoanPrimeRate {
  private static final BigDecimal STEP = new BigDecimal("0.05");

  private LoanPrimeRate() {}

  /// The fixing in per cent. Quotes come in steps of 0.05; another one is refused.
  public static BigDecimal fixing(List<BigDecimal> quotes) {
    return mean(quotes).divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
  }

  /// The mean from which the fixing is rounded, in per cent, unrounded.
  public static BigDecimal mean(List<BigDecimal> quotes) {
    for (BigDecimal quote : quotes) {
      if (quote.remainder(STEP, DECIMAL128).signum() != 0) {
        throw new IllegalArgumentException("an LPR quote is a multiple of 0.05, not " + quote);
      }
    }
    return TrimmedQuotes.mean(quotes, 1);
  }
}
