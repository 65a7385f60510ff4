package org.sycee.benchmarks.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What Sycee loses by the way it stores, in the figures of the run.
final class Losses {
  private final Results results;

  Losses(Results results) {
    this.results = results;
  }

  String text() {
    return List.of(
            ("A caller alone waits for four round trips and one fsync: %s deposits/s, p50 %s ms;"
                    + " raw JDBC needs one round trip for its row: %s/s, p50 %s ms.")
                .formatted(rate("DESK 1"), p50("DESK 1"), rate("RAW_ROWS 1"), p50("RAW_ROWS 1")),
            ("One account takes one command per group: 64 callers on the same account get %s/s"
                    + " together, where 64 on any account get %s/s. A raw insert has no such limit,"
                    + " because it decides nothing.")
                .formatted(rate("HOT 64"), rate("DESK 64")),
            ("A group is written by one thread over one connection, so Sycee cannot store faster"
                    + " than one COPY: %s rows/s here, where two reach %s/s.")
                .formatted(rate("RAW_COPY 1"), rate("RAW_COPY 2")),
            ("Callers wait for the group before theirs as well: at 256 callers p50 is %s ms and p99"
                    + " %s ms.")
                .formatted(p50("DESK 256"), p99("DESK 256")),
            ("A row the database refuses makes its group be written again in halves. With"
                    + " two collisions planted in a hundred calls 256 callers get %s/s instead of"
                    + " %s/s.")
                .formatted(rate("COLLISIONS 256"), rate("BUS 256")),
            "A bulk holds the locks of its accounts until it is durable (p50 %s ms for 1,000)."
                .formatted(p50("BULK 1")),
            "The books (journal, balances) follow the log in another transaction; they are not part"
                + " of these figures, and they use the same processors.")
        .stream()
        .map(loss -> "- " + loss)
        .collect(Collectors.joining("\n"));
  }

  private String rate(String scenario) {
    return figure(scenario, m -> "%,.0f".formatted(m.perSecond()));
  }

  private String p50(String scenario) {
    return figure(scenario, m -> Report.millis(m.p50()));
  }

  private String p99(String scenario) {
    return figure(scenario, m -> Report.millis(m.p99()));
  }

  private String figure(String scenario, Function<Measurement, String> format) {
    Optional<Measurement> measurement = results.median(scenario);
    return measurement.map(format).orElse("(not measured)");
  }
}
