package org.sycee.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// The ways in which an unrounded result may become money. A product names the one it uses.
public enum Rounding {
  /// Half a minor unit goes away from zero: 0.005 is 0.01, -0.005 is -0.01. Chinese banks settle
  /// deposit interest this way (to the cent, four down and five up).
  HALF_UP(RoundingMode.HALF_UP),
  /// Half a minor unit goes to the even neighbour, so that many roundings do not drift.
  HALF_EVEN(RoundingMode.HALF_EVEN),
  /// Parts of a minor unit are dropped: 0.019 is 0.01, -0.019 is -0.01.
  TOWARDS_ZERO(RoundingMode.DOWN),
  /// Parts of a minor unit count in full: 0.011 is 0.02, -0.011 is -0.02.
  AWAY_FROM_ZERO(RoundingMode.UP);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  /// The unrounded number of currency units as money.
  public Money toMoney(Currency currency, BigDecimal unrounded) {
    return Money.of(currency, unrounded.setScale(currency.getDefaultFractionDigits(), mode));
  }
}
