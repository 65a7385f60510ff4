package org.sycee.treasury.bond;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sycee.money.Price;
import org.sycee.money.Rate;

/// The price of a bond on the day on which it settles. The figure on which the parties agreed
/// stands as they wrote it; the others are rounded as tickets of the interbank market show them.
///
/// @param clean per face, to [#PRICE_DECIMALS]
/// @param accrued per face, to [#ACCRUED_DECIMALS]; sums of money are made of the exact one
/// @param dirty the sum of both
/// @param yield to maturity a year, to [#YIELD_DECIMALS]
public record BondPrice(Price clean, Price accrued, Price dirty, Rate yield) {
  /// Four decimals of the price of a face of 100.
  public static final int PRICE_DECIMALS = 6;

  /// Ten decimals of the interest on a face of 100.
  public static final int ACCRUED_DECIMALS = 12;

  /// Four decimals of a percentage.
  public static final int YIELD_DECIMALS = 6;

  /// A clean price as it is quoted: half of the fourth decimal of a face of 100 goes up.
  static Price roundClean(BigDecimal perFace) {
    return new Price(perFace.setScale(PRICE_DECIMALS, RoundingMode.HALF_UP));
  }

  /// Accrued interest as it is shown: half of the tenth decimal of a face of 100 goes up.
  static Price roundAccrued(BigDecimal perFace) {
    return new Price(perFace.setScale(ACCRUED_DECIMALS, RoundingMode.HALF_UP));
  }

  /// A yield as it is quoted: half of the fourth decimal of a percentage goes up.
  static Rate roundYield(BigDecimal perYear) {
    return new Rate(perYear.setScale(YIELD_DECIMALS, RoundingMode.HALF_UP));
  }
}
