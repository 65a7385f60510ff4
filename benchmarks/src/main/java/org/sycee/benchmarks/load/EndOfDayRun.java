package org.sycee.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sycee.app.database.Database;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.endofday.EndOfDay.StepReport;

/// One end of a day for each number of contracts, each on a new database.
///
/// Seven of ten contracts are deposits, three of ten loans, all made through the front door by
/// commands. No settlement, instalment or end of a month falls on the day that is measured. Before
/// it one day is ended that is not measured, so that the compilers have seen the work.
public final class EndOfDayRun {
  private static final String DATABASE = "sycee_endofday";

  private EndOfDayRun() {}

  /// What one end of a day took.
  ///
  /// @param heapMiB the highest use of the heap between two garbage collections, everything in it
  private record Result(
      int contracts, double seconds, long events, long heapMiB, List<StepReport> steps) {}

  /// Runs all, reporting progress line by line, and answers with a table.
  public static String all(List<Integer> contracts, Consumer<String> progress) throws SQLException {
    try (var server = Server.open(System.getenv())) {
      var results = new ArrayList<Result>();
      for (int number : contracts) {
        results.add(run(server, number, progress));
      }
      return table(server, results);
    }
  }

  private static Result run(Server server, int contracts, Consumer<String> progress)
      throws SQLException {
    try (Database database = Database.open(server.create(DATABASE), 8);
        var bank = new BookedBank(database)) {
      long begun = System.nanoTime();
      LocalDate day = new Population(bank).create(contracts);
      progress.accept("%,d contracts made in %.0f s".formatted(contracts, since(begun)));
      end(bank, day);
      server.checkpoint();
      System.gc();
      resetPeaks();
      long before = bank.log().reader().headPosition();
      long start = System.nanoTime();
      List<StepReport> steps = end(bank, day.plusDays(1));
      double seconds = since(start);
      long events = bank.log().reader().headPosition() - before;
      progress.accept("ended the day in %.1f s, %,d events".formatted(seconds, events));
      return new Result(contracts, seconds, events, peakMiB(), steps);
    } finally {
      server.drop(DATABASE);
    }
  }

  private static List<StepReport> end(BookedBank bank, LocalDate day) {
    return bank.endOfDay().run(BookedBank.ENTITY, day, EndOfDay.Observer.nobody());
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }

  private static void resetPeaks() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakMiB() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static String table(Server server, List<Result> results) {
    String rows =
        results.stream()
            .map(result ->
                "| %,d | %.1f | %.2f | %,d | %,d |"
                    .formatted(
                        result.contracts,
                        result.seconds,
                        result.seconds * 1e6 / result.contracts,
                        result.events,
                        result.heapMiB))
            .collect(Collectors.joining("\n"));
    String steps =
        results.getLast().steps.stream()
            .map(step ->
                "| %s | %.1f | %,d |".formatted(step.step(), step.millis() / 1e3, step.booked()))
            .collect(Collectors.joining("\n"));
    return """
    - machine: %s
    - Java: %s
    - PostgreSQL: %s

    | contracts | seconds | µs for each | events | highest heap MiB |
    |---:|---:|---:|---:|---:|
    %s

    The steps of the last run:

    | step | seconds | booked |
    |---|---:|---:|
    %s
    """
        .formatted(Machine.describe(), Machine.java(), server.version(), rows, steps);
  }
}
