package org.sycee.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.money.Money;
import org.sycee.projections.loans.CreditSummaries;
import org.sycee.projections.loans.CreditSummary;
import org.sycee.projections.loans.CreditSummary.Line;
import org.sycee.projections.loans.CreditSummary.Movement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the credit department's summary; exit code 1 if the facts about the loans do not explain
/// what the general ledger holds.
@Command(
    name = "credit-summary",
    description = "Print the loans of each category: opening, what changed them, closing.",
    mixinStandardHelpOptions = true)
final class CreditSummaryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--from", required = true, description = "First business date.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, description = "Last business date.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--entity", description = "Legal entity; all with loans by default.")
  private @Nullable String entity;

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open()) {
      var summaries = new CreditSummaries(sycee.books());
      List<String> entities = entity == null ? summaries.entities() : List.of(entity);
      boolean explained = true;
      for (String each : entities) {
        CreditSummary summary = summaries.of(each, from, to);
        print(summary);
        explained &= summary.isExplained();
      }
      return explained ? 0 : 1;
    }
  }

  private void print(CreditSummary summary) {
    PrintWriter out = Main.out(spec);
    out.printf("%s from %s to %s%n", summary.entity(), summary.from(), summary.to());
    for (Line line : summary.lines()) {
      out.printf("%s %s%n", line.category(), line.opening().currency());
      print("opening", line.opening());
      print("disbursed", line.disbursed());
      print("collected", line.collected());
      print("written off", line.writtenOff());
      print("foreclosed", line.foreclosed());
      print("transferred out", line.transferredOut());
      print("forgiven", line.forgiven());
      print("reclassified", line.reclassified());
      print("closing", line.closing());
      print("unexplained", line.unexplained());
    }
    for (Movement movement : summary.nonCash()) {
      out.printf(
          "%d %s %s %s %s %s%n",
          movement.position(),
          movement.bookingDate(),
          movement.loanId(),
          movement.kind(),
          movement.category(),
          movement.amount());
    }
  }

  private void print(String what, Money amount) {
    Main.out(spec).printf("  %-16s %20s%n", what, Amounts.grouped(amount));
  }
}
