package org.sycee.contract.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How often interest is settled. The settlement day (结息日) is the 20th, holiday or not, and is the
/// last day of its period; the interest is paid on the 21st. PBOC notice 129/2005 for deposits, RMB
/// interest rate rules (银发〔1999〕77号) art. 20 for loans.
public enum InterestSettlement {
  MONTHLY(1),
  /// The 20th of March, June, September and December.
  QUARTERLY(3),
  /// 20 December.
  YEARLY(12);

  private static final int DAY = 20;

  private final int months;

  InterestSettlement(int months) {
    this.months = months;
  }

  public LocalDate settlementOnOrAfter(LocalDate date) {
    LocalDate settlement = date.withDayOfMonth(DAY);
    if (settlement.isBefore(date)) {
      settlement = settlement.plusMonths(1);
    }
    int monthsOver = settlement.getMonthValue() % months;
    return monthsOver == 0 ? settlement : settlement.plusMonths(months - monthsOver);
  }

  /// The whole period that holds the day.
  public InterestPeriod periodOf(LocalDate date) {
    LocalDate settlement = settlementOnOrAfter(date);
    return new InterestPeriod(
        settlement.minusMonths(months).plusDays(1), settlement.plusDays(1), settlement);
  }

  /// The periods from the first day to the day on which the contract ends, which no longer counts.
  /// A period that the end cuts short is settled and paid on that day.
  public List<InterestPeriod> periods(LocalDate fromDate, LocalDate endDate) {
    var periods = new ArrayList<InterestPeriod>();
    LocalDate from = fromDate;
    while (from.isBefore(endDate)) {
      InterestPeriod period = periodFrom(from, endDate);
      periods.add(period);
      from = period.toExclusive();
    }
    return periods;
  }

  private InterestPeriod periodFrom(LocalDate fromDate, LocalDate endDate) {
    LocalDate settlement = settlementOnOrAfter(fromDate);
    return settlement.isBefore(endDate)
        ? new InterestPeriod(fromDate, settlement.plusDays(1), settlement)
        : new InterestPeriod(fromDate, endDate, endDate);
  }
}
