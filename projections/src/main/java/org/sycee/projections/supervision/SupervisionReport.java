package org.sycee.projections.supervision;

import java.time.LocalDate;
import java.util.List;

/// All checks of one business day of a legal entity, as known at a position of the log.
public record SupervisionReport(
    String entity, LocalDate date, long position, List<CheckResult> checks) {

  public boolean passes() {
    return checks.stream().allMatch(CheckResult::passes);
  }
}
