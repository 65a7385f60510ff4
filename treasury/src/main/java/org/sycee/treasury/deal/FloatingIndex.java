package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The rate of the market that the floating side of a swap pays.
public enum FloatingIndex {
  /// Reset every seven days within a period and compounded, the last week cut short.
  FR007,
  /// Fixed once, for the whole period.
  SHIBOR_3M,
  LPR_1Y;

  private static final int DAYS_OF_FR007 = 7;

  /// From when on a fixing is in effect within a period, the first day of the period among them.
  public List<LocalDate> resetDates(LocalDate startDate, LocalDate toExclusive) {
    if (this != FR007) {
      return List.of(startDate);
    }
    var dates = new ArrayList<LocalDate>();
    for (LocalDate date = startDate;
        date.isBefore(toExclusive);
        date = date.plusDays(DAYS_OF_FR007)) {
      dates.add(date);
    }
    return dates;
  }
}
