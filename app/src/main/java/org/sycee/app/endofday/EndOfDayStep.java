package org.sycee.app.endofday;

import java.util.function.Consumer;

/// One thing that is done at the end of every day, such as the accrual of interest.
public interface EndOfDayStep {
  /// The name by which it is shown, such as `interest accrual`.
  String name();

  /// Books what is due; what was booked before is not booked again.
  void run(Ending day);

  /// A step that does the work under the name.
  static EndOfDayStep of(String name, Consumer<Ending> work) {
    return new EndOfDayStep() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void run(Ending day) {
        work.accept(day);
      }
    };
  }
}
