package org.sycee.time;

import java.time.LocalDate;

/// One period of a schedule: the dates of the contract and the business days on which they fall.
/// The start date is inside the period, the end date is not.
public record SchedulePeriod(
    LocalDate unadjustedStartDate,
    LocalDate unadjustedEndDate,
    LocalDate startDate,
    LocalDate endDate) {
  public SchedulePeriod {
    if (!unadjustedStartDate.isBefore(unadjustedEndDate) || !startDate.isBefore(endDate)) {
      throw new IllegalArgumentException(
          "no day is left of the period from %s to %s (unadjusted %s to %s)"
              .formatted(startDate, endDate, unadjustedStartDate, unadjustedEndDate));
    }
  }
}
