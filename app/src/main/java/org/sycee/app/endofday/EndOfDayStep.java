package org.sycee.app.endofday;

/// One thing that is done at the end of every day, such as the accrual of interest.
public interface EndOfDayStep {
  /// The name by which it is shown, such as `interest accrual`.
  String name();

  /// Books what is due; what was booked before is not booked again.
  void run(Ending day);
}
