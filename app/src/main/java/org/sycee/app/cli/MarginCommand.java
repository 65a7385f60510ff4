package org.sycee.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.http.market.KnownTransferPrices;
import org.sycee.projections.credit.Period;
import org.sycee.projections.ftp.MarginReports;
import org.sycee.treasury.ftp.MarginReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints how interest is split between the branches and the treasury; exit code 1 if a contract
/// has no transfer rate.
@Command(
    name = "ftp-margin",
    description = "Print the margin of each branch and product over its transfer rates.",
    mixinStandardHelpOptions = true)
final class MarginCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--entity", required = true, description = "Legal entity.")
  private String entity = "";

  @Option(names = "--from", required = true, description = "First day.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, description = "Last day.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--source",
      defaultValue = "TREASURY",
      description = "Whose snapshots have the curve (default: ${DEFAULT-VALUE}).")
  private String source = "";

  @Option(
      names = "--curve",
      defaultValue = "FTP",
      description = "The curve of transfer rates (default: ${DEFAULT-VALUE}).")
  private String curve = "";

  @Override
  public Integer call() {
    var period = new Period(from, to);
    try (Sycee sycee = Sycee.open()) {
      var known = new KnownTransferPrices(sycee.log());
      List<MarginReport> reports =
          new MarginReports(sycee.books())
              .of(entity, period, position -> known.prices(source, curve, entity, position));
      reports.forEach(report -> new MarginText(Main.out(spec), report).print());
      return reports.stream().allMatch(MarginReport::isExplained) ? 0 : 1;
    }
  }
}
