package org.sycee.time;

import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import com.opengamma.strata.basics.schedule.RollConvention;
import com.opengamma.strata.basics.schedule.RollConventions;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// The regular dates of a contract: coupons, instalments, interest periods.
///
/// The unadjusted dates follow from the contract alone. Business days are asked for when they are
/// needed, because a contract may run longer than a calendar is known.
public record Schedule(
    LocalDate startDate,
    LocalDate endDate,
    Period frequency,
    StubConvention stub,
    MonthEndRule monthEnd) {
  public Schedule {
    if (!startDate.isBefore(endDate)) {
      throw new IllegalArgumentException(
          "a schedule ends after it starts, not " + startDate + " to " + endDate);
    }
    if (frequency.isZero() || frequency.isNegative()) {
      throw new IllegalArgumentException("a schedule repeats in days to come, not " + frequency);
    }
    dates(definition(startDate, endDate, frequency, stub, monthEnd));
  }

  /// The first day, every date between two periods, and the last day.
  public List<LocalDate> unadjustedDates() {
    return dates(definition());
  }

  /// The periods with their business days. Refused if a period loses all its days, as a daily
  /// schedule does at a weekend, and with [DateOutsideCalendar] beyond the years of the calendar.
  public List<SchedulePeriod> periods(BusinessCalendar calendar, BusinessDayConvention convention) {
    List<LocalDate> dates = unadjustedDates();
    var periods = new ArrayList<SchedulePeriod>();
    for (int i = 1; i < dates.size(); i++) {
      LocalDate from = dates.get(i - 1);
      LocalDate to = dates.get(i);
      periods.add(
          new SchedulePeriod(
              from, to, adjust(from, calendar, convention), adjust(to, calendar, convention)));
    }
    return List.copyOf(periods);
  }

  /// The regular periods, notional ones in place of stubs, that cover the schedule: what
  /// [DayCount#ACT_ACT_ICMA] divides by. The first may begin before the start, the last may finish
  /// after the end. ICMA rule 251.1.
  public List<CouponPeriod> couponPeriods() {
    RollConvention roll = definition().calculatedRollConvention();
    Frequency step = Frequency.of(frequency);
    List<LocalDate> dates = unadjustedDates();
    var regular = new ArrayList<>(dates.subList(1, dates.size() - 1));
    if (regular.isEmpty()) {
      regular.add(stub.isInitial() ? endDate : startDate);
    }
    while (regular.getFirst().isAfter(startDate)) {
      regular.addFirst(roll.previous(regular.getFirst(), step));
    }
    while (regular.getLast().isBefore(endDate)) {
      regular.addLast(roll.next(regular.getLast(), step));
    }
    var periods = new ArrayList<CouponPeriod>();
    for (int i = 1; i < regular.size(); i++) {
      periods.add(new CouponPeriod(regular.get(i - 1), regular.get(i), couponsPerYear()));
    }
    return List.copyOf(periods);
  }

  private int couponsPerYear() {
    long months = frequency.toTotalMonths();
    if (!Frequency.of(frequency).isMonthBased() || 12 % months != 0) {
      throw new IllegalArgumentException("coupons every " + frequency + " do not divide a year");
    }
    return (int) (12 / months);
  }

  private LocalDate adjust(
      LocalDate date, BusinessCalendar calendar, BusinessDayConvention convention) {
    boolean staysInItsMonth =
        monthEnd == MonthEndRule.LAST_BUSINESS_DAY
            && convention != BusinessDayConvention.NONE
            && date.getDayOfMonth() == date.lengthOfMonth()
            && definition().calculatedRollConvention().equals(RollConventions.EOM);
    return staysInItsMonth
        ? calendar.lastBusinessDayOfMonth(date)
        : calendar.adjust(date, convention);
  }

  private PeriodicSchedule definition() {
    return definition(startDate, endDate, frequency, stub, monthEnd);
  }

  private static PeriodicSchedule definition(
      LocalDate startDate,
      LocalDate endDate,
      Period frequency,
      StubConvention stub,
      MonthEndRule monthEnd) {
    return PeriodicSchedule.of(
        startDate,
        endDate,
        Frequency.of(frequency),
        BusinessDayAdjustment.NONE,
        stub.strata(),
        monthEnd != MonthEndRule.NONE);
  }

  private static List<LocalDate> dates(PeriodicSchedule definition) {
    return definition.createUnadjustedDates();
  }
}
