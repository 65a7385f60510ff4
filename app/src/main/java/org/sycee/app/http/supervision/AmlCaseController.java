package org.sycee.app.http.supervision;

import static org.sycee.ledger.aml.AmlCaseRejection.AML_CASE_NOT_FOUND;
import static org.sycee.ledger.aml.AmlCaseRejection.CALENDAR_DOES_NOT_REACH_DEADLINE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.app.http.supervision.ActDesk.History;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.RateAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.ReportAmlCase;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseOpened;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.aml.Rating;
import org.sycee.ledger.aml.Suspicion;
import org.sycee.projections.aml.AmlCases;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DateOutsideCalendar;

/// Cases of anti-money-laundering: opened for an alert, rated, reported.
@ApiController
@Tag(name = "Anti-money-laundering")
class AmlCaseController {
  private static final int BUSINESS_DAYS = 2;
  private static final String INTERBANK = "CNBE";

  private final ActDesk desk;
  private final EventLog log;
  private final AmlCases cases;

  AmlCaseController(BookingDesk desk, EventLog log, AmlCases cases) {
    this.desk = new ActDesk(desk, log);
    this.log = log;
    this.cases = cases;
  }

  @Schema(name = "OpenAmlCase")
  record Opening(
      @Schema(description = "Chosen by the caller: aml_ and 1 to 40 letters, digits, _ or -.")
          AmlCaseId caseId,
      @Schema(description = "The alert, with the transactions behind it.") Suspicion suspicion,
      Optional<LocalDate> date) {}

  @Schema(name = "RateAmlCase")
  record Rated(String specialist, Rating rating, String reasons, Optional<LocalDate> date) {}

  @Schema(name = "ReportAmlCase")
  record Reported(
      @Schema(description = "The next level.") String recipient,
      String documentNumber,
      Optional<LocalDate> date) {}

  @Operation(
      summary = "Open a case for an alert",
      description =
          "It is to be reported within two business days of the interbank market after the day on"
              + " which it is opened.")
  @PostMapping("/aml-cases")
  ResponseEntity<Receipt> openAmlCase(Submission by, @RequestBody Opening w) {
    return desk.book(
            by,
            w.suspicion().entity(),
            w.date(),
            day ->
                new OpenAmlCase(
                    by.transactionId(), w.caseId(), w.suspicion(), day, businessDaysAfter(day)))
        .at("/api/v1/aml-cases/" + w.caseId());
  }

  @Operation(summary = "Rate a case")
  @PostMapping("/aml-cases/{id}:rate")
  ResponseEntity<Receipt> rateAmlCase(
      @PathVariable AmlCaseId id, Submission by, @RequestBody Rated w) {
    return desk.book(
            by,
            entityOf(id),
            w.date(),
            day ->
                new RateAmlCase(
                    by.transactionId(), id, w.specialist(), w.rating(), w.reasons(), day))
        .asTransaction();
  }

  @Operation(summary = "Report a rated case to the next level; late is possible and stays visible")
  @PostMapping("/aml-cases/{id}:report")
  ResponseEntity<Receipt> reportAmlCase(
      @PathVariable AmlCaseId id, Submission by, @RequestBody Reported w) {
    return desk.book(
            by,
            entityOf(id),
            w.date(),
            day ->
                new ReportAmlCase(by.transactionId(), id, w.recipient(), w.documentNumber(), day))
        .asTransaction();
  }

  @Operation(summary = "Show a case and what was done so far")
  @GetMapping("/aml-cases/{caseId}")
  AmlCaseResource getAmlCase(@PathVariable AmlCaseId caseId) {
    return AmlCaseResource.of(history(caseId));
  }

  @Operation(summary = "List the cases of a legal entity in the order of their opening")
  @GetMapping("/aml-cases")
  ResponseEntity<Page<AmlCases.Case>> listAmlCases(
      @RequestParam String entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    List<AmlCases.Case> rows =
        cases.ofEntity(entity, Cursor.parse(cursor).position(), Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.openedAt(), 0), position).answer();
  }

  private List<LocalDate> businessDaysAfter(LocalDate day) {
    try {
      BusinessCalendar calendar = log.references().named(INTERBANK);
      LocalDate next = calendar.next(day);
      return List.of(next, calendar.next(next));
    } catch (DateOutsideCalendar e) {
      throw CALENDAR_DOES_NOT_REACH_DEADLINE.because(
          "%d business days after %s are needed: %s".formatted(BUSINESS_DAYS, day, e.getMessage()));
    }
  }

  private String entityOf(AmlCaseId id) {
    return ((AmlCaseOpened) history(id).first()).suspicion().entity();
  }

  private History<AmlCaseEvent> history(AmlCaseId id) {
    return desk.history(
        id.value(), AmlCaseEvent.class, AML_CASE_NOT_FOUND.because(id + " was never opened"));
  }
}
