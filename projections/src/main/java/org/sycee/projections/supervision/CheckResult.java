package org.sycee.projections.supervision;

import java.util.List;

/// What a check found.
public record CheckResult(String check, String rule, List<CheckedRow> rows) {

  public boolean passes() {
    return rows.stream().allMatch(CheckedRow::passes);
  }

  /// The rows that do not agree.
  public List<CheckedRow> failures() {
    return rows.stream().filter(row -> !row.passes()).toList();
  }
}
