package org.sycee.ledger.standingorder;

import java.time.LocalDate;

/// How often a standing order is carried out.
public enum Rhythm {
  DAILY,
  WEEKLY,
  MONTHLY,
  QUARTERLY,
  YEARLY;

  /// The day with a number, counted from 0 at the first day. Months count from the first day, so
  /// that an order of the 31st comes on the last day of shorter months and on the 31st again.
  LocalDate day(LocalDate first, int number) {
    return switch (this) {
      case DAILY -> first.plusDays(number);
      case WEEKLY -> first.plusWeeks(number);
      case MONTHLY -> first.plusMonths(number);
      case QUARTERLY -> first.plusMonths(3L * number);
      case YEARLY -> first.plusYears(number);
    };
  }
}
