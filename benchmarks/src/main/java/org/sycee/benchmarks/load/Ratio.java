package org.sycee.benchmarks.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// What Sycee holds itself to: its rate over that of a baseline in the same round.
///
/// @param ours the scenario of Sycee
/// @param baseline the scenarios of the baseline; the fastest of them counts
/// @param target what the ratio must reach at least
record Ratio(String name, String ours, Predicate<String> baseline, double target) {
  static final List<Ratio> ALL =
      List.of(
          new Ratio(
              "deposits by 256 callers ÷ stock Axon JDBC at its best", "DESK 256", of("STOCK"), 15),
          new Ratio(
              "deposits by 256 callers ÷ raw one row per commit at its best",
              "DESK 256",
              of("RAW_ROWS"),
              2.5),
          new Ratio(
              "deposits by 256 callers ÷ raw COPY on two connections",
              "DESK 256",
              "RAW_COPY 2"::equals,
              0.35),
          new Ratio(
              "bulks of 1,000 by one caller ÷ raw COPY on one connection",
              "BULK 1",
              "RAW_COPY 1"::equals,
              0.6),
          new Ratio(
              "transfers by 256 callers ÷ pgledger at its best",
              "TRANSFERS 256",
              of("PGLEDGER"),
              8),
          new Ratio(
              "deals captured and verified by 256 callers ÷ deposits by 256 callers",
              "DEALS 256",
              "DESK 256"::equals,
              0.3));

  private static Predicate<String> of(String contender) {
    return scenario -> scenario.startsWith(contender + ' ');
  }

  /// The ratio of the rates in one round; empty if one side of it was not measured.
  OptionalDouble in(Map<String, Measurement> round) {
    return compare(round, (mine, other) -> OptionalDouble.of(mine.perSecond() / other.perSecond()));
  }

  /// How many times the CPU of ours the baseline takes for a command. It says what the ratio of the
  /// rates would be if both could use all of the machine, and stays true when the machine is busy
  /// with something else.
  OptionalDouble byCpu(Map<String, Measurement> round) {
    return compare(
        round,
        (mine, other) ->
            mine.micros().isPresent() && other.micros().isPresent()
                ? OptionalDouble.of(other.micros().getAsDouble() / mine.micros().getAsDouble())
                : OptionalDouble.empty());
  }

  private OptionalDouble compare(
      Map<String, Measurement> round,
      BiFunction<Measurement, Measurement, OptionalDouble> comparison) {
    Measurement mine = round.get(ours);
    Optional<Measurement> best =
        round.entrySet().stream()
            .filter(entry -> baseline.test(entry.getKey()))
            .map(Map.Entry::getValue)
            .max(Comparator.comparingDouble(Measurement::perSecond));
    return mine == null || best.isEmpty()
        ? OptionalDouble.empty()
        : comparison.apply(mine, best.get());
  }
}
