package org.sycee.app.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.sycee.app.Application;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.projections.Progress;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.journal.Journal;

/// Sycee without its web server, for one command: on the database of the running server if there is
/// one, on the external database if one is set, else on the embedded one, which it starts.
final class Sycee implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final ConfigurableApplicationContext context;

  private Sycee(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Sycee open() {
    return new Sycee(
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties("sycee.server=false", "sycee.sample=false")
            .logStartupInfo(false)
            .run());
  }

  CommandDesk desk() {
    return context.getBean(CommandDesk.class);
  }

  EventLog log() {
    return context.getBean(EventLog.class);
  }

  /// The journal, once it includes everything stored so far.
  Journal journal() {
    awaitBooks();
    return context.getBean(Journal.class);
  }

  /// The balances, once they include everything stored so far.
  Balances balances() {
    awaitBooks();
    return context.getBean(Balances.class);
  }

  private void awaitBooks() {
    long head = context.getBean(LogEnd.class).position();
    var progress = context.getBean(Progress.class);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (progress.ofBooks() < head) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "the books stand at position %d and do not reach %d"
                .formatted(progress.ofBooks(), head));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
