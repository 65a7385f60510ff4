package org.sycee.treasury.bond;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.effective.Flow;
import org.sycee.contract.effective.Growth;
import org.sycee.money.Rate;
import org.sycee.time.CouponPeriod;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;
import org.sycee.time.Schedule;
import org.sycee.time.StubConvention;

/// A bond that pays the same coupon every so many months and its face at maturity. Coupon dates are
/// counted back from maturity; a first period that is shorter pays its share.
public record FixedCouponBond(
    Rate coupon, int couponsPerYear, LocalDate accrualStartDate, LocalDate maturityDate) {
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
  }

  /// Accrued interest as the interbank market settles it since 2007: coupon of the period x days
  /// passed / days of the period (ACT/ACT, ICMA rule 251.1). Nothing on a coupon date.
  public BigDecimal accruedInterbank(LocalDate settlementDate) {
    LocalDate from = lastCouponDate(settlementDate);
    return faceTimesCoupon()
        .multiply(DayCount.ACT_ACT_ICMA.yearFraction(from, settlementDate, periods()), DECIMAL128);
  }

  /// Accrued interest as the exchanges settle it: coupon of a year x days / 365, the day of the
  /// last coupon and the settlement day both counted, 29 February too.
  public BigDecimal accruedExchange(LocalDate settlementDate) {
    long days = ChronoUnit.DAYS.between(lastCouponDate(settlementDate), settlementDate) + 1;
    return faceTimesCoupon()
        .multiply(BigDecimal.valueOf(days))
        .divide(DAYS_OF_AN_EXCHANGE_YEAR, DECIMAL128);
  }

  /// A payment per 100 of face.
  public record Payment(LocalDate date, BigDecimal amount) {}

  /// The coupons after the settlement date, the last with the face.
  public List<Payment> paymentsAfter(LocalDate settlementDate) {
    requireAlive(settlementDate);
    List<LocalDate> dates = schedule().unadjustedDates();
    var payments = new ArrayList<Payment>();
    for (int i = 1; i < dates.size(); i++) {
      LocalDate date = dates.get(i);
      if (date.isAfter(settlementDate)) {
        BigDecimal years = DayCount.ACT_ACT_ICMA.yearFraction(dates.get(i - 1), date, periods());
        BigDecimal amount = faceTimesCoupon().multiply(years, DECIMAL128);
        payments.add(new Payment(date, date.equals(maturityDate) ? amount.add(FACE) : amount));
      }
    }
    return payments;
  }

  /// The yield of the street: the rate, compounded once a coupon period, that discounts the
  /// payments to a full price per 100 of face; the days to the next coupon count as a share of
  /// their period (ICMA rule 803.1). Throws [org.sycee.contract.effective.NoEffectiveRate] if there
  /// is none.
  public BigDecimal streetYield(BigDecimal fullPrice, LocalDate settlementDate) {
    CouponPeriod current = periodHolding(settlementDate);
    long periodDays = ChronoUnit.DAYS.between(current.startDate(), current.endDate());
    long daysToCoupon = ChronoUnit.DAYS.between(settlementDate, current.endDate());
    var flows = new ArrayList<Flow>();
    for (Payment payment : paymentsAfter(settlementDate)) {
      flows.add(new Flow(daysToCoupon + flows.size() * periodDays, payment.amount));
    }
    return Growth.solving(fullPrice, flows)
        .rateOver(Math.toIntExact(periodDays))
        .multiply(BigDecimal.valueOf(couponsPerYear));
  }

  private BigDecimal faceTimesCoupon() {
    return FACE.multiply(coupon.perYear());
  }

  private LocalDate lastCouponDate(LocalDate settlementDate) {
    requireAlive(settlementDate);
    return schedule().unadjustedDates().stream()
        .filter(date -> !date.isAfter(settlementDate))
        .reduce(accrualStartDate, (earlier, later) -> later);
  }

  private CouponPeriod periodHolding(LocalDate date) {
    requireAlive(date);
    return periods().stream()
        .filter(period -> !date.isBefore(period.startDate()) && date.isBefore(period.endDate()))
        .findFirst()
        .orElseThrow();
  }

  private void requireAlive(LocalDate settlementDate) {
    if (settlementDate.isBefore(accrualStartDate) || !settlementDate.isBefore(maturityDate)) {
      throw new IllegalArgumentException(
          "a bond from %s to %s does not settle on %s"
              .formatted(accrualStartDate, maturityDate, settlementDate));
    }
  }

  private List<CouponPeriod> periods() {
    return schedule().couponPeriods();
  }

  private Schedule schedule() {
    return new Schedule(
        accrualStartDate,
        maturityDate,
        Period.ofMonths(MONTHS_OF_A_YEAR / couponsPerYear),
        StubConvention.SHORT_INITIAL,
        MonthEndRule.NONE);
  }
}
