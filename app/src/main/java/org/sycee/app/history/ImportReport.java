package org.sycee.app.history;

import java.util.List;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.Refusal;

/// What became of every row: read = posted + already posted + refused, or it does not exist.
///
/// @param refusals in the order of files and lines; a malformed row has one for each fault
/// @param lastDays the day of each legal entity that was left open
public record ImportReport(
    long read,
    long posted,
    long alreadyPosted,
    List<Refusal> refusals,
    int days,
    List<Day> lastDays) {

  public ImportReport {
    refusals = List.copyOf(refusals);
    lastDays = List.copyOf(lastDays);
    if (read != posted + alreadyPosted + refusedRows(refusals)) {
      throw new IllegalStateException(
          "of %d rows %d were posted, %d had been, %d were refused"
              .formatted(read, posted, alreadyPosted, refusedRows(refusals)));
    }
  }

  public long refused() {
    return refusedRows(refusals);
  }

  private static long refusedRows(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::place).distinct().count();
  }
}
