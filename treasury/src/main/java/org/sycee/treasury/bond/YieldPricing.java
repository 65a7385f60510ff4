package org.sycee.treasury.bond;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sycee.treasury.bond.FixedCouponBond.Payment;

/// A bond as it settles on a day, priced by yields. Model values: prices that are booked are agreed
/// between the parties, never worked out here.
///
/// What does not depend on the yield is laid out once, so that another yield costs a power for each
/// payment.
public final class YieldPricing {
  /// How near a yield that is searched for comes to the price, per 100 of face.
  private static final double TOLERANCE = 1e-12;

  private static final int MOST_STEPS = 200;
  private static final double LOWEST_YIELD = -1 + 1e-9;
  private static final double HIGHEST_YIELD = 10;

  private final FixedCouponBond bond;
  private final LocalDate settlementDate;
  private final boolean simpleInterest;
  private final double accrued;
  private final double[] amounts;
  private final double[] years;

  private YieldPricing(
      FixedCouponBond bond,
      LocalDate settlementDate,
      boolean simpleInterest,
      double accrued,
      double[] amounts,
      double[] years) {
    this.bond = bond;
    this.settlementDate = settlementDate;
    this.simpleInterest = simpleInterest;
    this.accrued = accrued;
    this.amounts = amounts;
    this.years = years;
  }

  public static YieldPricing of(
      FixedCouponBond bond, YieldConvention convention, LocalDate settlementDate) {
    CouponDates coupons = bond.couponDates();
    List<Payment> payments = bond.paymentsAfter(settlementDate, coupons);
    boolean simple =
        switch (convention) {
          case STREET -> false;
          case CHINA_2007 -> payments.size() == 1;
        };
    return new YieldPricing(
        bond,
        settlementDate,
        simple,
        bond.accrued(settlementDate, coupons).doubleValue(),
        payments.stream().mapToDouble(payment -> payment.amount().doubleValue()).toArray(),
        simple
            ? new double[] {yearsToMaturity(bond.maturityDate(), settlementDate)}
            : yearsToPayments(coupons, settlementDate));
  }

  /// By the days of the interest year that ends with maturity.
  private static double yearsToMaturity(LocalDate maturityDate, LocalDate settlementDate) {
    double days = ChronoUnit.DAYS.between(settlementDate, maturityDate);
    return days / ChronoUnit.DAYS.between(maturityDate.minusYears(1), maturityDate);
  }

  /// By the day count of the bond: of the current period what has not passed of it, of every other
  /// the whole.
  private static double[] yearsToPayments(CouponDates coupons, LocalDate settlementDate) {
    int next = coupons.next(settlementDate);
    var years = new double[coupons.size() - next];
    double reached = -coupons.passed(settlementDate).doubleValue();
    for (int i = 0; i < years.length; i++) {
      reached += coupons.yearsOfPeriodTo(next + i).doubleValue();
      years[i] = reached;
    }
    return years;
  }

  /// The value at a yield a year; 0.0185 is 1.85 %.
  public BondPricing price(double yield) {
    return simpleInterest ? simple(yield) : compounded(yield);
  }

  private BondPricing simple(double yield) {
    double time = years[0];
    double growth = 1 + yield * time;
    double dirty = amounts[0] / growth;
    double duration = time / growth;
    return new BondPricing(
        dirty - accrued, accrued, dirty, time, duration, 2 * duration * duration);
  }

  private BondPricing compounded(double yield) {
    int frequency = bond.couponsPerYear();
    double growth = 1 + yield / frequency;
    double dirty = 0;
    double timesYears = 0;
    double timesSquares = 0;
    for (int i = 0; i < years.length; i++) {
      double worth = amounts[i] * Math.pow(growth, -frequency * years[i]);
      dirty += worth;
      timesYears += worth * years[i];
      timesSquares += worth * years[i] * (years[i] + 1.0 / frequency);
    }
    return new BondPricing(
        dirty - accrued,
        accrued,
        dirty,
        timesYears / dirty,
        timesYears / dirty / growth,
        timesSquares / dirty / (growth * growth));
  }

  /// The yield at which the bond has the clean price; found by Newton's steps between bounds, for a
  /// price falls as the yield rises. Refused if no yield up to 1,000 % gives it, or every one does.
  public double yieldOf(double clean) {
    if (!(clean <= price(LOWEST_YIELD).clean()) || !(clean >= price(HIGHEST_YIELD).clean())) {
      throw new IllegalArgumentException(
          "no yield up to 1,000 %% gives %s to %s".formatted(clean, bond));
    }
    double low = LOWEST_YIELD;
    double high = HIGHEST_YIELD;
    double yield = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      BondPricing at = price(yield);
      if (at.modifiedDuration() == 0) {
        throw new IllegalArgumentException(
            "no time is left from %s by the day count of %s".formatted(settlementDate, bond));
      }
      double excess = at.clean() - clean;
      if (Math.abs(excess) <= TOLERANCE) {
        return yield;
      }
      if (excess > 0) {
        low = yield;
      } else {
        high = yield;
      }
      double newton = yield + excess / (at.modifiedDuration() * at.dirty());
      yield = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return yield;
  }
}
