package org.sycee.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.eventstore.LogReader;
import org.sycee.app.eventstore.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints events as they are stored.
@Command(
    name = "events",
    description = "Print events as they are stored, one line each.",
    mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--after", description = "Begin after this position of the log.")
  private long after;

  @Option(names = "--limit", defaultValue = "20", description = "How many; 20 by default.")
  private int limit;

  @Option(names = "--contract", description = "Only those of one contract, such as dep_7.")
  private @Nullable String contract;

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.openUnchecked()) {
      for (StoredEvent event : events(sycee.log().reader())) {
        Main.out(spec)
            .printf(
                "%d %s %s/%d %s#%d %s.%d %s %s%n",
                event.position(),
                event.recordedAt(),
                event.transactionId(),
                event.leg(),
                event.aggregateId(),
                event.sequence(),
                event.name(),
                event.revision(),
                event.event(),
                event.metadata());
      }
    }
    return 0;
  }

  private List<StoredEvent> events(LogReader reader) {
    if (contract == null) {
      return reader.after(after, limit);
    }
    return reader.ofAggregate(contract, 0).stream()
        .filter(event -> event.position() > after)
        .limit(limit)
        .toList();
  }
}
