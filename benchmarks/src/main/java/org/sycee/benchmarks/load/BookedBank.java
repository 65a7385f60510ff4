package org.sycee.benchmarks.load;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.Configuration;
import org.sycee.app.Modules;
import org.sycee.app.axon.AxonAssembly;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.Origin;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.database.Database;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.ledger.Command;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.projections.Progress;

/// Sycee as it runs, but for its web server.
final class BookedBank implements AutoCloseable {
  static final String ENTITY = "CN01";
  private static final int CACHED_AGGREGATES = 10_000;
  static final Origin ORIGIN = new Origin("benchmark", "end-of-day");

  private final EventLog log;
  private final Configuration axon;
  private final CommandDesk desk;
  private final BooksKeeper keeper;
  private final EndOfDay endOfDay;

  BookedBank(Database database) {
    log =
        new EventLog(database.pool(), database.unpooled(), Modules.events(), EventHistory.ofSycee())
            .start(false);
    axon =
        new AxonAssembly(log, CACHED_AGGREGATES)
            .commandsAndBooks(database.pool())
            .buildConfiguration();
    axon.start();
    desk = new CommandDesk(axon.commandBus(), log);
    keeper = new BooksKeeper(axon, log.reader()::headPosition, new Progress(database.pool()));
    endOfDay = EndOfDay.of(desk, log, keeper, database.pool());
  }

  EventLog log() {
    return log;
  }

  CommandDesk desk() {
    return desk;
  }

  EndOfDay endOfDay() {
    return endOfDay;
  }

  void submit(Command command) {
    desk.submit(command, ORIGIN);
  }

  /// Closes the open day and opens a later one, without the end of the days between.
  void skip(LocalDate open, LocalDate next) {
    submit(new CloseBusinessDay(TimeOrderedIds.transaction(), ENTITY, open));
    submit(new OpenBusinessDay(TimeOrderedIds.transaction(), ENTITY, next));
  }

  /// Does the work while nobody keeps the books, and waits until they have caught up.
  void populate(Runnable work) {
    keeper.atRest(() -> {
      work.run();
      return List.of();
    });
    keeper.await(_ -> {});
  }

  @Override
  public void close() {
    axon.shutdown();
    log.close();
  }
}
