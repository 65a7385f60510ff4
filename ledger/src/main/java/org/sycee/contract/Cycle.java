package org.sycee.contract;

import static org.sycee.contract.TermsRefusal.CYCLE_MIXES_MONTHS_AND_DAYS;
import static org.sycee.contract.TermsRefusal.CYCLE_NOT_POSITIVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.time.MonthEndRule;

/// Dates at regular distances from the first one. Each is counted from the first, so that the 31st
/// comes back after a February. ACTUS techspecs 3.1 and 3.3.
///
/// From the last day of a month, LAST_DAY goes to the last day of each month; LAST_BUSINESS_DAY is
/// read like it, because the conventions adjust afterwards.
public record Cycle(
    LocalDate firstDate, Period step, FinalPeriod finalPeriod, MonthEndRule monthEnd)
    implements PaymentDates {
  /// What happens when the end of the contract is not a date of the cycle.
  public enum FinalPeriod {
    /// The last period is shorter than the others.
    SHORT,
    /// The short rest is added to the period before.
    LONG,
    /// The last two periods are one, even if both are regular.
    DOUBLE
  }

  public Cycle {
    CYCLE_NOT_POSITIVE.unless(
        !step.isZero() && !step.isNegative(), () -> "a cycle repeats in days to come, not " + step);
    boolean oneUnit = inMonths(step) || step.toTotalMonths() == 0;
    CYCLE_MIXES_MONTHS_AND_DAYS.unless(oneUnit, () -> "a cycle of " + step);
  }

  public static Cycle of(LocalDate firstDate, Period step) {
    return new Cycle(firstDate, step, FinalPeriod.SHORT, MonthEndRule.NONE);
  }

  @Override
  public Optional<LocalDate> first() {
    return Optional.of(firstDate);
  }

  @Override
  public List<LocalDate> until(LocalDate end) {
    if (firstDate.isAfter(end)) {
      return List.of();
    }
    List<LocalDate> dates = before(end);
    boolean regular = date(dates.size()).equals(end);
    boolean merged =
        switch (finalPeriod) {
          case SHORT -> false;
          case LONG -> !regular;
          case DOUBLE -> true;
        };
    if (merged && dates.size() > 1) {
      dates.removeLast();
    }
    dates.add(end);
    return dates;
  }

  @Override
  public List<LocalDate> before(LocalDate horizon) {
    var dates = new ArrayList<LocalDate>();
    LocalDate date = firstDate;
    while (date.isBefore(horizon)) {
      dates.add(date);
      date = date(dates.size());
    }
    return dates;
  }

  /// The date with this number; the first has 0, those before it are negative.
  LocalDate date(int number) {
    LocalDate date = firstDate.plus(step.multipliedBy(number));
    boolean atMonthEnd =
        monthEnd != MonthEndRule.NONE
            && inMonths(step)
            && firstDate.getDayOfMonth() == firstDate.lengthOfMonth();
    return atMonthEnd ? date.withDayOfMonth(date.lengthOfMonth()) : date;
  }

  /// The number of the first date after the given one.
  int numberAfter(LocalDate date) {
    int number = 0;
    while (!date(number).isAfter(date)) {
      number++;
    }
    return number;
  }

  private static boolean inMonths(Period step) {
    return step.equals(step.withDays(0));
  }
}
