package org.sycee.time;

/// What "the same day" means in a month that is counted from the end of another month.
///
/// "End of month" is ambiguous where a convention may leave the month. Counting months from 31
/// January 2025, Strata goes to 31 August, a Sunday, and FOLLOWING moves on to 1 September;
/// QuantLib goes to 29 August, the last business day, and no convention moves it. Both readings are
/// in use, so each has its name.
///
/// A [Schedule] is at a month's end on the last day of a month, a [Tenor] under LAST_BUSINESS_DAY
/// on the last business day: a schedule holds the dates of a contract, a tenor starts from a
/// deal's.
public enum MonthEndRule {
  /// The same day of the month, or the last day of a shorter month.
  NONE,
  /// From the last day of a month to the last day of a month, then the business day convention
  /// (Strata's reading).
  LAST_DAY,
  /// From a month's end to the last business day of a month, whatever the convention (QuantLib's
  /// reading). Where dates are not adjusted at all, the last day.
  LAST_BUSINESS_DAY
}
