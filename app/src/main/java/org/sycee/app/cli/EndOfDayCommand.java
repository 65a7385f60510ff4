package org.sycee.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.endofday.EndOfDay.StepReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Ends business days. What was broken off is gone on with; what was done before is not done again.
@Command(
    name = "end-of-day",
    description = "End the open business day, and those after it up to a date, and open the next.",
    mixinStandardHelpOptions = true)
final class EndOfDayCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--entity", required = true, description = "Legal entity.")
  private String entity = "";

  @Option(names = "--through", required = true, description = "The last day to be ended.")
  private LocalDate through = LocalDate.MIN;

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open();
        var bar = ProgressLine.of("end of day", -1, false)) {
      List<StepReport> reports =
          sycee
              .endOfDay()
              .run(
                  entity,
                  through,
                  new EndOfDay.Observer() {
                    @Override
                    public void begins(LocalDate date, String step) {
                      bar.tell("%s %s".formatted(date, step));
                    }

                    @Override
                    public void reached(long done) {
                      bar.stepTo(done);
                    }
                  });
      print(reports);
      return 0;
    }
  }

  private void print(List<StepReport> reports) {
    if (reports.isEmpty()) {
      Main.out(spec).println("%s was ended up to %s before".formatted(entity, through));
      return;
    }
    Main.out(spec).printf("%-10s  %-24s %12s %10s%n", "day", "step", "booked", "seconds");
    for (StepReport report : reports) {
      Main.out(spec)
          .printf(
              "%-10s  %-24s %,12d %10.1f%n",
              report.date(), report.step(), report.booked(), report.millis() / 1e3);
    }
  }
}
