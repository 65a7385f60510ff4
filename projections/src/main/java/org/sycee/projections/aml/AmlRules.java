package org.sycee.projections.aml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.sycee.money.Money;

/// All versions of all rules.
public final class AmlRules {
  private static final int COLUMNS = 7;

  private final List<AmlRule> versions;

  public AmlRules(List<AmlRule> versions) {
    this.versions = List.copyOf(versions);
    for (AmlRule version : versions) {
      version.pattern();
    }
  }

  /// The rules of `aml-rules.csv`, which names their sources.
  public static AmlRules ofChina() {
    try (var file = Objects.requireNonNull(AmlRules.class.getResourceAsStream("aml-rules.csv"));
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new AmlRules(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(AmlRules::version)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AmlRule version(String line) {
    String[] columns = line.split(",", -1);
    if (columns.length != COLUMNS || !columns[3].matches("over|from")) {
      throw new IllegalArgumentException("not a rule: " + line);
    }
    return new AmlRule(
        columns[0],
        LocalDate.parse(columns[1]),
        Money.of(columns[2], columns[4]),
        columns[3].equals("from"),
        Integer.parseInt(columns[5]),
        Integer.parseInt(columns[6]));
  }

  /// The version of each rule and currency that holds on the date, in the order of the file.
  public Collection<AmlRule> inEffect(LocalDate date) {
    var holds = new LinkedHashMap<String, AmlRule>();
    for (AmlRule version : versions) {
      if (!version.effectiveFrom().isAfter(date)) {
        holds.merge(
            version.rule() + " " + version.threshold().currency(), version, AmlRules::later);
      }
    }
    return new ArrayList<>(holds.values());
  }

  private static AmlRule later(AmlRule one, AmlRule other) {
    return one.effectiveFrom().isAfter(other.effectiveFrom()) ? one : other;
  }
}
