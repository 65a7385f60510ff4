package org.sycee.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.projections.credit.CreditSummaries;
import org.sycee.projections.credit.CreditSummary;
import org.sycee.projections.credit.Grouping;
import org.sycee.projections.credit.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the credit department's summary; exit code 1 if the facts about the loans do not explain
/// what the general ledger holds.
@Command(
    name = "credit-summary",
    description = "Print what became of the loans of a period, and what they are.",
    mixinStandardHelpOptions = true)
final class CreditSummaryCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--from", required = true, description = "First business date.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, description = "Last business date.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--entity", description = "Legal entity; all with loans by default.")
  private @Nullable String entity;

  @Option(
      names = "--by",
      description = "One more table, grouped by this: ${COMPLETION-CANDIDATES}.")
  private List<Grouping> by = List.of();

  @Option(
      names = "--json",
      description = "Print JSON, one line for each legal entity and currency.")
  private boolean json;

  @Override
  public Integer call() {
    var period = new Period(from, to);
    try (Sycee sycee = Sycee.open()) {
      var summaries = new CreditSummaries(sycee.books());
      List<String> entities = entity == null ? summaries.entities() : List.of(entity);
      boolean explained = true;
      for (String each : entities) {
        for (CreditSummary summary : summaries.of(each, period)) {
          print(summary);
          explained &= summary.isExplained();
        }
      }
      return explained ? 0 : 1;
    }
  }

  private void print(CreditSummary summary) {
    if (json) {
      Main.out(spec).println(CreditSummaryJson.of(summary));
    } else {
      new CreditSummaryText(Main.out(spec), summary).print(by);
    }
  }
}
