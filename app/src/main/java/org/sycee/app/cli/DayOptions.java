package org.sycee.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sycee.projections.supervision.Supervision;
import picocli.CommandLine.Option;

/// Which business day, of one legal entity or of all that have opened it.
final class DayOptions {
  @Option(names = "--date", required = true, description = "The business day.")
  private LocalDate date = LocalDate.MIN;

  @Option(
      names = "--entity",
      description = "Legal entity; by default all that have opened the day.")
  private @Nullable String entity;

  LocalDate date() {
    return date;
  }

  List<String> entities(Supervision supervision) {
    return entity == null ? supervision.entitiesOn(date) : List.of(entity);
  }
}
