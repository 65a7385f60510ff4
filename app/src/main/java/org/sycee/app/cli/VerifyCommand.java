package org.sycee.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.books.BooksCheck;
import org.sycee.app.books.EntriesCheck;
import org.sycee.app.eventstore.CorruptLogException;
import org.sycee.app.eventstore.LogCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Reads every event, and recomputes every entry and every total; exit code 1 if one is not right.
@Command(
    name = "verify",
    description = "Read every event, recompute every entry and every total, and compare.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--progress", description = "Show progress even if this is no terminal.")
  private boolean progress;

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.openUnchecked()) {
      return verify(sycee);
    }
  }

  private int verify(Sycee sycee) {
    PrintWriter out = Main.out(spec);
    var log = sycee.log();
    var entriesCheck = new EntriesCheck(log);
    long events;
    try {
      events =
          new LogCheck(log.reader(), log.types(), log.json()).requireReadable(entriesCheck::next);
    } catch (CorruptLogException e) {
      out.println(e.getMessage());
      return 1;
    }
    out.printf("%-12s %,12d  without a gap, all of known kinds, all readable%n", "events", events);
    EntriesCheck.Result entries = entriesCheck.result();
    out.printf(
        "%-12s %,12d  of %,d entries by the posting rules they cite, %,d different;"
            + " %,d vouchers are as written%n",
        "recomputed", entries.equal(), entries.entries(), entries.different(), entries.asWritten());
    BooksCheck.Result result;
    try (ProgressLine line = ProgressLine.of("verify", events, progress)) {
      result = new BooksCheck(log, sycee.journal(), sycee.booksTables(), line::stepTo).run();
    }
    out.printf("%-12s %,12d  each balanced%n", "entries", result.entries());
    out.printf("%-12s %,12d%n", "postings", result.postings());
    out.printf("%-12s %,12d%n", "balances", result.balances());
    out.printf("%-12s %,12d%n", "daily totals", result.days());
    result.firstDifference().ifPresent(out::println);
    out.println(
        result.firstDifference().isEmpty()
            ? "the books are what the log says, up to position %,d".formatted(result.position())
            : "THE BOOKS ARE NOT WHAT THE LOG SAYS: ./sycee rebuild makes them anew");
    if (entries.different() > 0) {
      entries.differences().forEach(out::println);
      out.printf(
          "%,d ENTRIES ARE NOT WHAT THEIR EVENTS SAY; the first %,d are shown%n",
          entries.different(), entries.differences().size());
    }
    return result.firstDifference().isEmpty() && entries.different() == 0 ? 0 : 1;
  }
}
