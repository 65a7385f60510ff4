package org.sycee.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.history.History;
import org.sycee.app.history.HistoryReader;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.mapping.MappingReader;
import org.sycee.app.history.reconcile.Comparison;
import org.sycee.app.history.reconcile.Comparison.Verdict;
import org.sycee.app.history.reconcile.ComparisonsFile;
import org.sycee.app.history.reconcile.Reconciliation;
import org.sycee.app.history.reconcile.ReconciliationReport;
import org.sycee.app.history.reconcile.Tolerance;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.journal.Journal.Place;
import org.sycee.projections.journal.JournalLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares the balances another system recorded with the ledger's; exit code 1 if one breaks, or
/// if a transaction is on one side only.
@Command(
    name = "reconcile",
    description = "Compare the balances in another system's files with those of the ledger.",
    mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {
  private static final String BREAK = "%-20s %10s %-18s %16s %16s %14s %14s%n";
  private static final int PAGE = 10_000;
  private static final int NAMED = 10;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--mapping", required = true, description = "How to read the files (YAML).")
  private Path mappingFile = Path.of("");

  @Parameters(arity = "1..*", paramLabel = "DATA", description = "Files, or their directory.")
  private List<Path> data = List.of();

  @Option(
      names = "--tolerance",
      defaultValue = "1.00",
      description = "Up to which difference balances count as equal; ${DEFAULT-VALUE} by default.")
  private BigDecimal tolerance = BigDecimal.ONE;

  @Option(names = "--out", description = "Also write the rows that do not agree to this CSV file.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    var accepted = new Tolerance(tolerance);
    History history = HistoryReader.read(MappingReader.read(mappingFile), data);
    try (Sycee sycee = Sycee.open()) {
      Journal journal = sycee.journal();
      ReconciliationReport report =
          new Reconciliation(history, deposit -> linesOf(journal, deposit), accepted).run();
      if (file != null) {
        ComparisonsFile.write(file, report.comparisons());
      }
      print(report, accepted);
      return report.isClean() ? 0 : 1;
    }
  }

  private static List<JournalLine> linesOf(Journal journal, DepositId deposit) {
    var lines = new ArrayList<JournalLine>();
    Place after = Place.START;
    while (true) {
      List<JournalLine> page = journal.ofContract(deposit.value(), after, PAGE);
      lines.addAll(page);
      if (page.size() < PAGE) {
        return lines;
      }
      after = new Place(page.getLast().position(), page.getLast().line());
    }
  }

  private void print(ReconciliationReport report, Tolerance accepted) {
    PrintWriter out = Main.out(spec);
    if (!report.breaks().isEmpty()) {
      out.printf(
          BREAK, "deposit", "date", "transaction", "recorded", "ledger", "difference", "change");
    }
    for (Comparison each : report.breaks()) {
      out.printf(
          BREAK,
          each.deposit(),
          each.date(),
          each.transaction(),
          Amounts.grouped(each.recorded()),
          Amounts.grouped(each.computedInRecordedOrder()),
          Amounts.grouped(each.difference()),
          each.change().map(Amounts::grouped).orElse(""));
    }
    count("rows compared", report.comparisons().size());
    count("agree", report.count(Verdict.AGREES));
    count("agree in the order the recorded balances define", report.count(Verdict.ORDER));
    count("breaks", report.breaks().size());
    count("  of which new, not a break that persists", report.newBreaks(accepted));
    count("deposits with breaks", report.depositsWithBreaks());
    count("deposits whose last balance breaks", report.lastBroken());
    count("ends of day compared", report.daysCompared());
    count("ends of day that break", report.daysBroken());
    count("rows without a recorded balance", report.withoutBalance());
    count("rows that cannot be read", report.unreadable());
    count("rows missing in the ledger", report.notInLedger().size());
    report.notInLedger().stream()
        .limit(NAMED)
        .map(Transaction::place)
        .forEach(place -> out.printf("  %s%n", place));
    count("transactions of the ledger missing in the files", report.notInFile().size());
    report.notInFile().stream().limit(NAMED).forEach(id -> out.printf("  %s%n", id));
    report
        .biggest()
        .ifPresent(biggest ->
            out.printf(
                "the biggest break is %s of %s on %s%n",
                biggest.difference(), biggest.deposit(), biggest.date()));
  }

  private void count(String what, long number) {
    Main.out(spec).printf("%-50s %,10d%n", what, number);
  }
}
