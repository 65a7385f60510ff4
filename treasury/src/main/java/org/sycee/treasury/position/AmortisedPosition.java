package org.sycee.treasury.position;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.effective.DatedAmortisedCost;
import org.sycee.contract.effective.DatedAmortisedCost.DatedFlow;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.treasury.bond.FixedCouponBond;

/// Bonds of one issue carried at amortised cost: what was paid, accrued interest and costs
/// included, growing at the effective rate by days, less the coupons (decision 7 on the effective
/// rate).
///
/// What is bought later joins what is there: all is carried on at the one rate that their sum
/// implies. What is sold takes its share, and the rate of the rest stays.
///
/// @param cost from the latest purchase or sale on; what it was before is history
public record AmortisedPosition(FixedCouponBond bond, Money face, DatedAmortisedCost cost) {
  public AmortisedPosition {
    if (!face.isPositive()) {
      throw new IllegalArgumentException("a position has a face, not " + face);
    }
    if (bond.exCouponDays() > 0) {
      throw new IllegalArgumentException(
          "who holds a bond without its next coupon is not told from who holds it with: " + bond);
    }
  }

  /// Throws [org.sycee.contract.effective.NoEffectiveRate] if nothing was paid.
  public static AmortisedPosition bought(
      FixedCouponBond bond, Money face, Money paid, LocalDate settlementDate) {
    return new AmortisedPosition(
        bond,
        face,
        DatedAmortisedCost.of(paid.decimal(), settlementDate, flows(bond, face, settlementDate)));
  }

  public AmortisedPosition boughtMore(Money moreFace, Money paid, LocalDate settlementDate) {
    Money all = face.plus(moreFace);
    BigDecimal carried = cost.carrying(settlementDate).add(paid.decimal(), DECIMAL128);
    return new AmortisedPosition(
        bond,
        all,
        DatedAmortisedCost.of(carried, settlementDate, flows(bond, all, settlementDate)));
  }

  /// What is left after a sale of less than all.
  public AmortisedPosition sold(Money soldFace, LocalDate settlementDate) {
    if (!soldFace.isPositive() || !soldFace.isLessThan(face)) {
      throw new IllegalArgumentException(soldFace + " of " + face + " held leaves no position");
    }
    Money left = face.minus(soldFace);
    return new AmortisedPosition(
        bond, left, cost.revised(settlementDate, flows(bond, left, settlementDate)));
  }

  /// What a sale takes out of the books, accrued interest included: the amount carried before it
  /// less that after it, so that nothing is left when all is sold. Proceeds beyond it are a gain.
  public Money carryingOf(Money soldFace, LocalDate settlementDate) {
    Money before = carrying(settlementDate);
    return soldFace.equals(face)
        ? before
        : before.minus(sold(soldFace, settlementDate).carrying(settlementDate));
  }

  /// The gross carrying amount after the payments of the date.
  public Money carrying(LocalDate date) {
    return toMoney(cost.carrying(date));
  }

  /// The carrying amount without accrued interest, less the face: the premium that is still to be
  /// amortised, below zero for a discount.
  public BigDecimal unamortisedPremium(LocalDate date) {
    BigDecimal accrued = bond.accrued(date).multiply(face.decimal()).movePointLeft(2);
    return cost.carrying(date).subtract(accrued, DECIMAL128).subtract(face.decimal(), DECIMAL128);
  }

  /// The interest revenue of the nights from one date to the next, as a difference of rounded
  /// totals: the days of a year add up to the year.
  public Money interest(LocalDate fromDate, LocalDate toDate) {
    return toMoney(cost.interest(toDate)).minus(toMoney(cost.interest(fromDate)));
  }

  private Money toMoney(BigDecimal unrounded) {
    return Rounding.HALF_UP.toMoney(face.currency(), unrounded);
  }

  private static List<DatedFlow> flows(FixedCouponBond bond, Money face, LocalDate settlementDate) {
    return bond.paymentsAfter(settlementDate).stream()
        .map(payment ->
            new DatedFlow(
                payment.date(), payment.amount().multiply(face.decimal()).movePointLeft(2)))
        .toList();
  }
}
