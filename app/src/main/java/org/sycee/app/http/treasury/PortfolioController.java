package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Rate;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.Portfolio;
import org.sycee.treasury.portfolio.PortfolioCommand.ClosePortfolio;
import org.sycee.treasury.portfolio.PortfolioCommand.OpenPortfolio;
import org.sycee.treasury.portfolio.PortfolioCommand.SetPriceBand;
import org.sycee.treasury.portfolio.PortfolioRejection;
import org.sycee.treasury.portfolio.PortfolioTerms;
import org.sycee.treasury.portfolio.PriceBand;

/// The books in which the treasury deals.
@ApiController
@Tag(name = "Portfolios")
class PortfolioController {
  private final BookingDesk desk;
  private final EventLog log;

  PortfolioController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Schema(name = "OpenPortfolio")
  record Opening(
      @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
      String name,
      Classification classification,
      Costing costing,
      boolean shortAllowed,
      LocalDate effectiveDate) {}

  @Schema(name = "SetPriceBand")
  record Band(
      @Schema(description = "Whose snapshots deals are compared with.") String source,
      @Schema(
              description =
                  "How far a price may be from the market: 0.02 is 2 % of what is quoted.")
          Rate tolerance,
      EmployeeId proposer,
      EmployeeId approver,
      LocalDate effectiveDate) {}

  @Schema(name = "ClosePortfolio")
  record Closing(String reason, LocalDate effectiveDate) {}

  @Schema(name = "Portfolio")
  record Resource(
      AccountingUnit unit,
      String name,
      Classification classification,
      Costing costing,
      boolean shortAllowed,
      LocalDate openedFrom,
      Optional<LocalDate> closedFrom,
      Optional<PriceBand> priceBand) {}

  @Operation(summary = "Open a portfolio: the book of an accounting unit, and how it is measured")
  @PostMapping("/portfolios")
  ResponseEntity<Receipt> openPortfolio(Submission by, @RequestBody Opening w) {
    var terms = new PortfolioTerms(w.name(), w.classification(), w.costing(), w.shortAllowed());
    return desk.book(by, new OpenPortfolio(by.transactionId(), w.unit(), terms, w.effectiveDate()))
        .at("/api/v1/portfolios/" + w.unit());
  }

  @Operation(summary = "Refuse deals of a portfolio that are agreed too far from the market")
  @PostMapping("/portfolios/{entity}/{branch}/{book}:set-price-band")
  ResponseEntity<Receipt> setPriceBand(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String book,
      Submission by,
      @RequestBody Band w) {
    var unit = AccountingUnit.parse(String.join("/", entity, branch, book));
    return desk.book(
            by,
            new SetPriceBand(
                by.transactionId(),
                unit,
                new PriceBand(w.source(), w.tolerance()),
                w.proposer(),
                w.approver(),
                w.effectiveDate()))
        .asTransaction();
  }

  @Operation(summary = "Make no deals in a portfolio from a date on")
  @PostMapping("/portfolios/{entity}/{branch}/{book}:close")
  ResponseEntity<Receipt> closePortfolio(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String book,
      Submission by,
      @RequestBody Closing w) {
    var unit = AccountingUnit.parse(String.join("/", entity, branch, book));
    return desk.book(
            by, new ClosePortfolio(by.transactionId(), unit, w.reason(), w.effectiveDate()))
        .asTransaction();
  }

  @Operation(summary = "Show a portfolio")
  @GetMapping("/portfolios/{entity}/{branch}/{book}")
  Resource getPortfolio(
      @PathVariable String entity, @PathVariable String branch, @PathVariable String book) {
    var unit = AccountingUnit.parse(String.join("/", entity, branch, book));
    if (!(log.references().of(unit) instanceof Portfolio.Opened opened)) {
      throw PortfolioRejection.PORTFOLIO_NOT_FOUND.because(unit + " is not a portfolio");
    }
    PortfolioTerms terms = opened.terms();
    return new Resource(
        unit,
        terms.name(),
        terms.classification(),
        terms.costing(),
        terms.shortAllowed(),
        opened.openedFrom(),
        Optional.of(opened.closedFrom()).filter(date -> !date.equals(LocalDate.MAX)),
        opened.band());
  }
}
