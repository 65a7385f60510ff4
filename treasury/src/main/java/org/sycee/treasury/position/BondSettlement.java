package org.sycee.treasury.position;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rounding;
import org.sycee.treasury.bond.FixedCouponBond;

/// What is paid for a bond: its clean price and the interest accrued, each to the cent, half a cent
/// up. The clean amount is cost or proceeds; the accrued interest is bought or sold with it, and is
/// below zero where the coupon is gone.
public record BondSettlement(Money cleanAmount, Money accruedInterest) {
  public static BondSettlement of(
      FixedCouponBond bond, Money face, Price clean, LocalDate settlementDate) {
    BigDecimal accrued = bond.accrued(settlementDate).movePointLeft(2);
    return new BondSettlement(
        Rounding.HALF_UP.toMoney(face.currency(), face.decimal().multiply(clean.ofFace())),
        Rounding.HALF_UP.toMoney(face.currency(), face.decimal().multiply(accrued)));
  }

  public Money total() {
    return cleanAmount.plus(accruedInterest);
  }
}
