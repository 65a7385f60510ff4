package org.sycee.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// The figures as Markdown.
final class Report {
  private static final String HEAD =
      """
      | who | callers | commands/s | p50 ms | p95 ms | p99 ms | CPU µs JVM | CPU µs PostgreSQL | |
      |---|---:|---:|---:|---:|---:|---:|---:|---|
      """;
  private static final String RATIO_HEAD =
      """
      | ratio of the rates, median of the rounds | target | measured | all rounds | holds | by CPU |
      |---|---:|---:|---|---|---:|
      """;

  private Report() {}

  static String line(Measurement m) {
    return "| %s | %d | %,.0f | %s | %s | %s | %.1f | %s | %s |"
        .formatted(
            m.scenario().contender(),
            m.scenario().callers(),
            m.perSecond(),
            millis(m.p50()),
            millis(m.p95()),
            millis(m.p99()),
            m.jvmMicros(),
            micros(m.serverMicros()),
            m.notes());
  }

  static String table(Results results) {
    return HEAD
        + results.scenarios().stream()
            .flatMap(scenario -> results.median(scenario).stream())
            .map(Report::line)
            .collect(Collectors.joining("\n"));
  }

  static String ratios(Results results) {
    return RATIO_HEAD
        + Ratio.ALL.stream()
            .map(ratio -> ratio(ratio, results.sorted(ratio), results.sortedByCpu(ratio)))
            .collect(Collectors.joining("\n"));
  }

  private static String ratio(Ratio ratio, List<Double> sorted, List<Double> byCpu) {
    if (sorted.isEmpty()) {
      return "| %s | ≥ %s | not measured | | | |".formatted(ratio.name(), ratio.target());
    }
    return "| %s | ≥ %s | %.2f | %s | %s | %s |"
        .formatted(
            ratio.name(),
            ratio.target(),
            median(sorted),
            sorted.stream().map("%.2f"::formatted).collect(Collectors.joining(" ")),
            median(sorted) >= ratio.target() ? "yes" : "NO",
            byCpu.isEmpty() ? "" : "%.2f".formatted(median(byCpu)));
  }

  private static double median(List<Double> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }

  static String millis(long nanos) {
    return "%.2f".formatted(nanos / (double) Duration.ofMillis(1).toNanos());
  }

  private static String micros(OptionalDouble micros) {
    return micros.isPresent() ? "%.1f".formatted(micros.getAsDouble()) : "";
  }
}
