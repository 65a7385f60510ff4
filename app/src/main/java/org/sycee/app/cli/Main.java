package org.sycee.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.sycee.app.database.StartupException;
import org.sycee.app.eventstore.CorruptLogException;
import org.sycee.app.history.DataFileException;
import org.sycee.app.history.mapping.MappingException;
import org.sycee.ledger.Rejected;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The table of contents of the command line.
@Command(
    name = "sycee",
    description = "An event-sourced bank ledger and treasury engine.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      StatusCommand.class,
      ImportCommand.class,
      ImportMarketCommand.class,
      ImportCalendarCommand.class,
      ReconcileCommand.class,
      EndOfDayCommand.class,
      TrialBalanceCommand.class,
      ReportCommand.class,
      EventsCommand.class,
      VerifyCommand.class,
      RebuildCommand.class,
      ExportCommand.class,
      SuperviseCommand.class,
      AmlCommand.class,
      NostroCommand.class
    })
public final class Main {

  private Main() {}

  /// Runs one command and returns its exit code: 0 done, 1 done with findings, 2 wrong usage, 3
  /// failed.
  public static int run(String... args) {
    PrintStream results = System.out;
    // Whatever else prints, such as a log, must not get among the results.
    System.setOut(System.err);
    try {
      return commandLine().setOut(new PrintWriter(results, true, results.charset())).execute(args);
    } finally {
      System.setOut(results);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(Main::report)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /// One sentence for what the user can mend, a stack trace for what we must.
  private static int report(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    Throwable known = e;
    while (known != null && !isKnown(known)) {
      known = known.getCause();
    }
    if (known == null) {
      e.printStackTrace(commandLine.getErr());
    } else {
      commandLine.getErr().println(known.getMessage());
    }
    return 3;
  }

  private static boolean isKnown(Throwable e) {
    return e instanceof StartupException
        || e instanceof CorruptLogException
        || e instanceof MappingException
        || e instanceof DataFileException
        || e instanceof Rejected;
  }

  /// Where a command prints.
  static PrintWriter out(@Nullable CommandSpec spec) {
    return commandLine(spec).getOut();
  }

  static CommandLine commandLine(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec before it calls a command");
    }
    return spec.commandLine();
  }
}
