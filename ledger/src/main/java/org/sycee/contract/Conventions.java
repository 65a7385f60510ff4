package org.sycee.contract;

import java.time.LocalDate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;

/// How days are counted and what happens to dates that are no business days. ACTUS techspecs 3.4 to
/// 3.6.
public record Conventions(
    DayCount dayCount,
    BusinessCalendar calendar,
    BusinessDayConvention businessDay,
    InterestDays interestDays) {
  /// Whether a payment that moves to a business day takes the end of its interest period along.
  public enum InterestDays {
    /// Interest is counted to the business day ("shift, then calculate").
    ADJUSTED,
    /// Interest is counted to the agreed date, only the money comes later ("calculate, then
    /// shift").
    UNADJUSTED
  }

  public Conventions {
    TermsRefusal.DAY_COUNT_NEEDS_COUPON_PERIODS.unless(
        dayCount != DayCount.ACT_ACT_ICMA, () -> dayCount + " without coupon periods");
  }

  /// Every day is a business day.
  public static Conventions of(DayCount dayCount) {
    return new Conventions(
        dayCount, BusinessCalendar.everyDay(), BusinessDayConvention.NONE, InterestDays.ADJUSTED);
  }

  LocalDate paymentDate(LocalDate unadjusted) {
    return calendar.adjust(unadjusted, businessDay);
  }

  LocalDate interestDate(LocalDate unadjusted) {
    return interestDate(unadjusted, paymentDate(unadjusted));
  }

  /// The day to which interest is counted for a payment.
  LocalDate interestDate(LocalDate unadjusted, LocalDate paymentDate) {
    return interestDays == InterestDays.ADJUSTED ? paymentDate : unadjusted;
  }
}
