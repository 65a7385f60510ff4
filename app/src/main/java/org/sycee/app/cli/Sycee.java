package org.sycee.app.cli;

import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.sycee.app.Application;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.books.BooksTables;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseSource;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.projections.Progress;
import org.sycee.projections.aml.AmlAlerts;
import org.sycee.projections.aml.AmlCases;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.registers.SupervisionRegisters;
import org.sycee.projections.supervision.Supervision;

/// Sycee without its web server, for one command: on the database of the running server if there is
/// one, on the external database if one is set, else on the embedded one, which it starts.
final class Sycee implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Sycee(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// For a command that itself looks at what is wrong with the log.
  static Sycee openUnchecked() {
    return open("--sycee.log.check-at-start=false");
  }

  /// `settings` are those of the program, such as `--sycee.log.check-at-start=false`.
  static Sycee open(String... settings) {
    return new Sycee(
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .properties(
                "sycee.server=false",
                "sycee.sample=false",
                "logging.config=classpath:logback-command.xml")
            .logStartupInfo(false)
            .run(settings));
  }

  DatabaseSource databaseSource() {
    return context.getBean(DatabaseSource.class);
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

  /// The daily checks, once the books include everything stored so far.
  Supervision supervision() {
    awaitBooks();
    return context.getBean(Supervision.class);
  }

  /// The alerts of anti-money-laundering, once the books include everything stored so far.
  AmlAlerts amlAlerts() {
    awaitBooks();
    return context.getBean(AmlAlerts.class);
  }

  AmlCases amlCases() {
    awaitBooks();
    return context.getBean(AmlCases.class);
  }

  /// The registers of errors and alerts, once they include everything stored so far.
  SupervisionRegisters registers() {
    awaitBooks();
    return context.getBean(SupervisionRegisters.class);
  }

  /// The tables of the books, once they include everything stored so far.
  BooksTables booksTables() {
    awaitBooks();
    return new BooksTables(context.getBean(Database.class).pool());
  }

  Progress progress() {
    return context.getBean(Progress.class);
  }

  BooksKeeper keeper() {
    return new BooksKeeper(
        context.getBean(Configuration.class), context.getBean(LogEnd.class), progress());
  }

  EndOfDay endOfDay() {
    return context.getBean(EndOfDay.class);
  }

  /// The database, once its read models include everything stored so far.
  DataSource books() {
    awaitBooks();
    return context.getBean(Database.class).pool();
  }

  private void awaitBooks() {
    keeper().await(_ -> {});
  }

  @Override
  public void close() {
    context.close();
  }
}
