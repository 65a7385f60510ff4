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
/// commands. A day is measured on which nothing is due, after one that is not measured, so that the
/// compilers have seen the work. Busy days are 20 March, on which running deposits are paid
/// interest and the instalments before it fall due, and 21 March, on which an instalment of every
/// loan falls due and is collected.
public final class EndOfDayRun {
  private static final String DATABASE = "sycee_endofday";
  private static final LocalDate SETTLEMENT = LocalDate.of(2026, 3, 20);

  private static final long LEAST_MILLIS = 100;

  private EndOfDayRun() {}

  /// What one end of a day took.
  ///
  /// @param heapMiB the highest use of the heap between two garbage collections, everything in it
  private record Result(
      int contracts,
      LocalDate day,
      double seconds,
      long events,
      long heapMiB,
      List<StepReport> steps) {}

  /// Runs all, reporting progress line by line, and answers with a table.
  public static String all(List<Integer> contracts, boolean busyDays, Consumer<String> progress)
      throws SQLException {
    try (var server = Server.open(System.getenv())) {
      var results = new ArrayList<Result>();
      for (int number : contracts) {
        results.addAll(run(server, number, busyDays, progress));
      }
      return table(server, results);
    }
  }

  private static List<Result> run(
      Server server, int contracts, boolean busyDays, Consumer<String> progress)
      throws SQLException {
    try (Database database = Database.open(server.create(DATABASE), 8);
        var bank = new BookedBank(database)) {
      long begun = System.nanoTime();
      LocalDate day = new Population(bank).create(contracts);
      progress.accept("%,d contracts made in %.0f s".formatted(contracts, since(begun)));
      end(bank, day);
      LocalDate quiet = day.plusDays(1);
      var results = new ArrayList<Result>();
      results.add(measured(server, bank, contracts, quiet, progress));
      if (busyDays) {
        bank.skip(quiet.plusDays(1), SETTLEMENT);
        results.add(measured(server, bank, contracts, SETTLEMENT, progress));
        results.add(measured(server, bank, contracts, SETTLEMENT.plusDays(1), progress));
      }
      return results;
    } finally {
      server.drop(DATABASE);
    }
  }

  private static Result measured(
      Server server, BookedBank bank, int contracts, LocalDate day, Consumer<String> progress)
      throws SQLException {
    server.checkpoint();
    System.gc();
    resetPeaks();
    long before = bank.log().reader().headPosition();
    long start = System.nanoTime();
    List<StepReport> steps = end(bank, day);
    double seconds = since(start);
    long events = bank.log().reader().headPosition() - before;
    progress.accept("ended %s in %.1f s, %,d events".formatted(day, seconds, events));
    return new Result(contracts, day, seconds, events, peakMiB(), steps);
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
                "| %,d | %s | %.1f | %.2f | %,d | %,d |"
                    .formatted(
                        result.contracts,
                        result.day,
                        result.seconds,
                        result.seconds * 1e6 / result.contracts,
                        result.events,
                        result.heapMiB))
            .collect(Collectors.joining("\n"));
    String steps =
        results.stream()
            .filter(result -> result.contracts == results.getLast().contracts)
            .flatMap(result -> result.steps.stream())
            .filter(step -> step.millis() >= LEAST_MILLIS || step.booked() > 0)
            .map(step ->
                "| %s | %s | %.1f | %,d |"
                    .formatted(step.date(), step.step(), step.millis() / 1e3, step.booked()))
            .collect(Collectors.joining("\n"));
    return """
    - machine: %s
    - Java: %s
    - PostgreSQL: %s

    | contracts | day | seconds | µs for each | events | highest heap MiB |
    |---:|---|---:|---:|---:|---:|
    %s

    The steps of the largest bank:

    | day | step | seconds | booked |
    |---|---|---:|---:|
    %s
    """
        .formatted(Machine.describe(), Machine.java(), server.version(), rows, steps);
  }
}
