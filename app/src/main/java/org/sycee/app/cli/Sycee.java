package org.sycee.app.cli;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.sycee.app.Application;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.eventstore.EventLog;
import org.sycee.projections.Progress;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.journal.Journal;

/// Sycee without its web server, for one command: on the database of the running server if there is
/// one, on the external database if one is set, else on the embedded one, which it starts.
final class Sycee implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  /// A command prints its result; what keeps it from one is told once, by [Main].
  private static final String[] ONLY_RESULTS = {
    "--logging.level.root=error",
    "--logging.level.org.sycee=warn",
    "--logging.level.org.springframework.boot.SpringApplication=off",
    "--logging.level.org.springframework.boot.diagnostics=off"
  };

  private final ConfigurableApplicationContext context;

  private Sycee(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Sycee open() {
    return open(ONLY_RESULTS);
  }

  /// For a command that can be repeated as a whole: its commits are not flushed one by one, so what
  /// it has done is durable only after [#flush()].
  static Sycee openForBulk() {
    return open(
        Stream.concat(
                Stream.of(ONLY_RESULTS), Stream.of("--sycee.log.flush-each-commit=false"))
            .toArray(String[]::new));
  }

  private static Sycee open(String[] settings) {
    return new Sycee(
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties("sycee.server=false", "sycee.sample=false")
            .logStartupInfo(false)
            .run(settings));
  }

  void flush() {
    context.getBean(Database.class).flush();
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

  /// Does the work while nobody keeps the books here, then has them catch up in large batches, which
  /// costs a fraction of following every commit. Books that a running server keeps are left to it.
  <T> T withBooksAtRest(Supplier<T> work) {
    Optional<EventProcessor> books =
        context
            .getBean(org.axonframework.config.Configuration.class)
            .eventProcessingConfiguration()
            .eventProcessor(Progress.BOOKS);
    books.ifPresent(EventProcessor::shutDown);
    try {
      return work.get();
    } finally {
      books.ifPresent(EventProcessor::start);
    }
  }

  void awaitBooks() {
    long head = log().reader().headPosition();
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
