package org.sycee.treasury.bond;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;

/// A bond that pays the same coupon every so many months and its face at maturity. Coupon dates are
/// counted back from maturity; an irregular first period pays its share.
///
/// @param dayCount by which a coupon, and what has accrued of it, follow from the rate
/// @param firstPeriod whether an irregular first period is short or long
/// @param exCouponDays from so many calendar days before a coupon date on, a buyer does not get the
///   coupon; zero if he always does
public record FixedCouponBond(
    Rate coupon,
    int couponsPerYear,
    LocalDate accrualStartDate,
    LocalDate maturityDate,
    DayCount dayCount,
    StubConvention firstPeriod,
    MonthEndRule monthEnd,
    int exCouponDays) {
  private static final BigDecimal FACE = BigDecimal.valueOf(100);
  private static final BigDecimal DAYS_OF_AN_EXCHANGE_YEAR = BigDecimal.valueOf(365);
  private static final int MONTHS_OF_A_YEAR = 12;

  public FixedCouponBond {
    if (couponsPerYear < 1 || MONTHS_OF_A_YEAR % couponsPerYear != 0) {
      throw new IllegalArgumentException(
          "coupons are paid 1, 2, 3, 4, 6 or 12 times a year, not " + couponsPerYear);
    }
    if (!accrualStartDate.isBefore(maturityDate)) {
      throw new IllegalArgumentException(
          "a bond matures after " + accrualStartDate + ", not on " + maturityDate);
    }
    if (exCouponDays < 0) {
      throw new IllegalArgumentException("a coupon is not gone for " + exCouponDays + " days");
    }
  }

  /// A bond of the Chinese interbank market: ACT/ACT as ICMA rule 251.1 counts it, a shorter first
  /// period, no ex-coupon days.
  public FixedCouponBond(
      Rate coupon, int couponsPerYear, LocalDate accrualStartDate, LocalDate maturityDate) {
    this(
        coupon,
        couponsPerYear,
        accrualStartDate,
        maturityDate,
        DayCount.ACT_ACT_ICMA,
        StubConvention.SHORT_INITIAL,
        MonthEndRule.NONE,
        0);
  }

  /// Accrued interest by the day count of the bond: nothing on a coupon date, and below zero when
  /// the coupon is gone already. The Chinese interbank market has settled it so since 2007, by
  /// ACT/ACT.
  public BigDecimal accrued(LocalDate settlementDate) {
    return accrued(settlementDate, couponDates());
  }

  BigDecimal accrued(LocalDate settlementDate, CouponDates coupons) {
    BigDecimal passed = coupons.passed(settlementDate);
    return faceTimesCoupon()
        .multiply(
            isExCoupon(settlementDate, coupons)
                ? passed.subtract(coupons.yearsOfPeriodTo(coupons.next(settlementDate)))
                : passed,
            DECIMAL128);
  }

  /// Whether the next coupon goes to the seller.
  public boolean isExCoupon(LocalDate settlementDate) {
    return isExCoupon(settlementDate, couponDates());
  }

  private boolean isExCoupon(LocalDate settlementDate, CouponDates coupons) {
    LocalDate next = coupons.date(coupons.next(settlementDate));
    return exCouponDays > 0 && !settlementDate.isBefore(next.minusDays(exCouponDays));
  }

  /// Accrued interest as the exchanges settle it: coupon of a year x days / 365, the day of the
  /// last coupon and the settlement day both counted, 29 February too.
  public BigDecimal accruedExchange(LocalDate settlementDate) {
    CouponDates coupons = couponDates();
    LocalDate last = coupons.date(coupons.next(settlementDate) - 1);
    return faceTimesCoupon()
        .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(last, settlementDate) + 1))
        .divide(DAYS_OF_AN_EXCHANGE_YEAR, DECIMAL128);
  }

  /// A payment per 100 of face.
  public record Payment(LocalDate date, BigDecimal amount) {}

  /// What a buyer gets after the settlement date: the coupons, the last with the face; zero for one
  /// that is gone already.
  public List<Payment> paymentsAfter(LocalDate settlementDate) {
    return paymentsAfter(settlementDate, couponDates());
  }

  List<Payment> paymentsAfter(LocalDate settlementDate, CouponDates coupons) {
    boolean gone = isExCoupon(settlementDate, coupons);
    int next = coupons.next(settlementDate);
    var payments = new ArrayList<Payment>();
    for (int i = next; i < coupons.size(); i++) {
      BigDecimal amount =
          gone && i == next
              ? BigDecimal.ZERO
              : faceTimesCoupon().multiply(coupons.yearsOfPeriodTo(i), DECIMAL128);
      boolean last = i == coupons.size() - 1;
      payments.add(new Payment(coupons.date(i), last ? amount.add(FACE) : amount));
    }
    return payments;
  }

  private BigDecimal faceTimesCoupon() {
    return FACE.multiply(coupon.perYear());
  }

  /// The coupon date on or before a settlement; empty in the first period.
  public Optional<LocalDate> lastCouponDate(LocalDate settlementDate) {
    CouponDates coupons = couponDates();
    return Optional.of(coupons.date(coupons.next(settlementDate) - 1))
        .filter(date -> date.isAfter(accrualStartDate));
  }

  public LocalDate nextCouponDate(LocalDate settlementDate) {
    CouponDates coupons = couponDates();
    return coupons.date(coupons.next(settlementDate));
  }

  /// The start, the coupon dates, and maturity.
  public List<LocalDate> dates() {
    return couponDates().dates();
  }

  /// Laid out anew each time it is asked for; who asks much keeps it.
  CouponDates couponDates() {
    return new CouponDates(
        new Schedule(
            accrualStartDate,
            maturityDate,
            Period.ofMonths(MONTHS_OF_A_YEAR / couponsPerYear),
            firstPeriod,
            monthEnd),
        dayCount);
  }
}
