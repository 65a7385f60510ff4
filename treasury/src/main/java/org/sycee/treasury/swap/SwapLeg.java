package org.sycee.treasury.swap;

import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.time.Schedule;

/// What one side of a swap pays: interest on the notional for each period of a schedule, at its
/// end.
public sealed interface SwapLeg {
  Schedule schedule();

  DayCount dayCount();

  /// At a rate that is agreed.
  record Fixed(Rate rate, Schedule schedule, DayCount dayCount) implements SwapLeg {}

  /// At the rate of the market for each period, fixed at its start or compounded within it, and a
  /// spread on it that is not compounded.
  record Floating(Rate spread, Schedule schedule, DayCount dayCount) implements SwapLeg {}
}
