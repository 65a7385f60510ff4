package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.market.KnownTransferPrices;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.projections.credit.Period;
import org.sycee.projections.ftp.MarginReports;

/// How the interest of a period is split between the branches and the treasury.
@ApiController
@Tag(name = "Transfer prices")
class MarginReportController {
  private final MarginReports reports;
  private final KnownTransferPrices known;

  MarginReportController(MarginReports reports, EventLog log) {
    this.reports = reports;
    this.known = new KnownTransferPrices(log);
  }

  @Operation(
      summary = "Split the interest of a period between the branches and the treasury",
      description =
          "One report for each currency, of `from` to `to`, both included. Amounts are as the"
              + " branch earns them: what it pays, or is charged by the treasury, is below zero, so"
              + " a margin is customer interest plus transfer interest. Contracts without a"
              + " transfer rate are listed with the reason and bear no transfer interest.")
  @GetMapping("/reports/ftp-margin")
  Page<MarginReportResource> getMarginReport(
      @RequestParam EntityName entity,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "TREASURY") String source,
      @RequestParam(defaultValue = "FTP") String curve,
      BooksPosition position) {
    String name = entity.value();
    return Page.whole(
        reports.of(name, new Period(from, to), at -> known.prices(source, curve, name, at)).stream()
            .map(MarginReportResource::of)
            .toList(),
        position);
  }
}
