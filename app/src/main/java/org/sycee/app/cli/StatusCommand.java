package org.sycee.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.database.DatabaseSource;
import org.sycee.ledger.businessday.BusinessDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Says which database this is, how far the log and the books are, and which days are open.
@Command(
    name = "status",
    description = "Show the database, the positions, and the legal entities with their days.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private static final String LINE = "%-10s %s%n";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Main.out(spec);
    try (Sycee sycee = Sycee.openUnchecked()) {
      DatabaseSource source = sycee.databaseSource();
      out.printf(LINE, "sycee", Version.text());
      out.printf(LINE, "database", source.access().url());
      out.printf(LINE, "server", source.joined() ? "is running" : "none on this home");
      out.printf("%-10s position %,d%n", "log", sycee.log().reader().headPosition());
      out.printf("%-10s position %,d%n", "books", sycee.progress().ofBooks());
      sycee.log().businessDays().all().forEach((entity, day) -> print(out, entity, day));
    }
    return 0;
  }

  private static void print(PrintWriter out, String entity, BusinessDay day) {
    out.printf(
        "%-10s open day %s, last closed day %s%n",
        entity, text(day.open()), text(day.lastClosed()));
  }

  private static String text(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("none");
  }
}
