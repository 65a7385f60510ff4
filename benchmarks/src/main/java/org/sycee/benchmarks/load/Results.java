package org.sycee.benchmarks.load;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/// The measurements of all rounds, by scenario.
record Results(List<Map<String, Measurement>> rounds) {

  /// The scenarios in the order in which they were measured.
  Set<String> scenarios() {
    Set<String> names = new LinkedHashSet<>();
    rounds.forEach(round -> names.addAll(round.keySet()));
    return names;
  }

  /// The measurement of the round with the median rate (the lower one of two in the middle).
  Optional<Measurement> median(String scenario) {
    List<Measurement> all =
        rounds.stream()
            .map(round -> round.get(scenario))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingDouble(Measurement::perSecond))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get((all.size() - 1) / 2));
  }

  /// The ratio in each round that has both sides of it, from the smallest to the largest.
  List<Double> sorted(Ratio ratio) {
    return sorted(ratio::in);
  }

  /// The same by CPU.
  List<Double> sortedByCpu(Ratio ratio) {
    return sorted(ratio::byCpu);
  }

  private List<Double> sorted(Function<Map<String, Measurement>, OptionalDouble> ratio) {
    return rounds.stream().flatMap(round -> ratio.apply(round).stream().boxed()).sorted().toList();
  }
}
