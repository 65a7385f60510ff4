package org.sycee.treasury.bond;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.sycee.time.CouponPeriod;
import org.sycee.time.DayCount;
import org.sycee.time.Schedule;

/// The dates of a bond laid out: its start, its coupon dates, its maturity; and the years between
/// them by the day count of the bond.
final class CouponDates {
  private final List<LocalDate> dates;
  private final List<CouponPeriod> periods;
  private final DayCount dayCount;

  CouponDates(Schedule schedule, DayCount dayCount) {
    this.dates = schedule.unadjustedDates();
    this.periods = schedule.couponPeriods();
    this.dayCount = dayCount;
  }

  List<LocalDate> dates() {
    return dates;
  }

  int size() {
    return dates.size();
  }

  LocalDate date(int i) {
    return dates.get(i);
  }

  /// The place of the first date after a settlement before maturity.
  int next(LocalDate settlementDate) {
    LocalDate start = dates.getFirst();
    LocalDate maturity = dates.getLast();
    if (settlementDate.isBefore(start) || !settlementDate.isBefore(maturity)) {
      throw new IllegalArgumentException(
          "a bond from %s to %s does not settle on %s".formatted(start, maturity, settlementDate));
    }
    int found = Collections.binarySearch(dates, settlementDate);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The years of the current period that have passed.
  BigDecimal passed(LocalDate settlementDate) {
    return years(dates.get(next(settlementDate) - 1), settlementDate);
  }

  /// The years of the whole period up to the date at the place.
  BigDecimal yearsOfPeriodTo(int i) {
    return years(dates.get(i - 1), dates.get(i));
  }

  /// Only the periods that the dates touch are handed on: ACT/ACT (ICMA) walks over all it gets.
  private BigDecimal years(LocalDate from, LocalDate to) {
    int first = periodEndingAfter(from);
    int last = first;
    while (last < periods.size() - 1 && periods.get(last).endDate().isBefore(to)) {
      last++;
    }
    return dayCount.yearFraction(from, to, periods.subList(first, last + 1));
  }

  private int periodEndingAfter(LocalDate date) {
    int low = 0;
    int high = periods.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (periods.get(middle).endDate().isAfter(date)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
