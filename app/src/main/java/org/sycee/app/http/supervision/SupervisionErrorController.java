package org.sycee.app.http.supervision;

import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.SUPERVISION_ERROR_NOT_FOUND;

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
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.supervisionerror.Finding;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.CorrectError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.NotifyError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorCorrected;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorNotified;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorRegistered;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;
import org.sycee.projections.registers.RegisteredError;
import org.sycee.projections.registers.SupervisionRegisters;

/// The register of errors: registered, notified, corrected.
@ApiController
@Tag(name = "Supervision")
class SupervisionErrorController {
  private final ActDesk desk;
  private final SupervisionRegisters registers;

  SupervisionErrorController(BookingDesk desk, EventLog log, SupervisionRegisters registers) {
    this.desk = new ActDesk(desk, log);
    this.registers = registers;
  }

  @Schema(name = "RegisterError")
  record Registration(
      @Schema(description = "Chosen by the caller: err_ and 1 to 40 letters, digits, _ or -.")
          SupervisionErrorId errorId,
      Finding finding,
      Optional<LocalDate> date) {}

  @Schema(name = "NotifyError")
  record Notification(String chiefSupervisor, String outlet, Optional<LocalDate> date) {}

  @Schema(name = "CorrectError")
  record Correction(
      @Schema(description = "Of an entry that reverses one or adjusts one.")
          TransactionId correctingTransactionId,
      Optional<LocalDate> date) {}

  @Schema(name = "SupervisionError", description = "An error with the steps taken so far.")
  record Shown(
      SupervisionErrorId errorId,
      Finding finding,
      LocalDate registeredOn,
      Optional<Notification> notified,
      Optional<Correction> corrected,
      @Schema(description = "Position of its last event in the log.") long position,
      @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

    static Shown of(History<SupervisionErrorEvent> history) {
      var registered = (SupervisionErrorRegistered) history.first();
      Optional<Notification> notified =
          history
              .only(SupervisionErrorNotified.class)
              .map(e -> new Notification(e.chiefSupervisor(), e.outlet(), Optional.of(e.date())));
      Optional<Correction> corrected =
          history
              .only(SupervisionErrorCorrected.class)
              .map(e -> new Correction(e.correctingTransactionId(), Optional.of(e.date())));
      List<String> next = notified.isPresent() ? List.of("correct") : List.of("notify");
      return new Shown(
          registered.errorId(),
          registered.finding(),
          registered.date(),
          notified,
          corrected,
          history.last().position(),
          corrected.isPresent() ? List.of() : next);
    }
  }

  @Operation(summary = "Register an error found by a check or by hand")
  @PostMapping("/supervision-errors")
  ResponseEntity<Receipt> registerError(Submission by, @RequestBody Registration w) {
    return desk.book(
            by,
            w.finding().entity(),
            w.date(),
            day -> new RegisterError(by.transactionId(), w.errorId(), w.finding(), day))
        .at("/api/v1/supervision-errors/" + w.errorId());
  }

  @Operation(summary = "Notify the chief supervisor and the outlet")
  @PostMapping("/supervision-errors/{id}:notify")
  ResponseEntity<Receipt> notifyError(
      @PathVariable SupervisionErrorId id, Submission by, @RequestBody Notification w) {
    return desk.book(
            by,
            entityOf(id),
            w.date(),
            day -> new NotifyError(by.transactionId(), id, w.chiefSupervisor(), w.outlet(), day))
        .asTransaction();
  }

  @Operation(summary = "Cite the entry that put the books right")
  @PostMapping("/supervision-errors/{id}:correct")
  ResponseEntity<Receipt> correctError(
      @PathVariable SupervisionErrorId id, Submission by, @RequestBody Correction w) {
    return desk.book(
            by,
            entityOf(id),
            w.date(),
            day -> new CorrectError(by.transactionId(), id, w.correctingTransactionId(), day))
        .asTransaction();
  }

  @Operation(summary = "Show an error and the steps taken so far")
  @GetMapping("/supervision-errors/{errorId}")
  Shown getError(@PathVariable SupervisionErrorId errorId) {
    return Shown.of(history(errorId));
  }

  @Operation(summary = "List the errors of a legal entity in the order of their registration")
  @GetMapping("/supervision-errors")
  ResponseEntity<Page<RegisteredError>> listErrors(
      @RequestParam String entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    List<RegisteredError> rows =
        registers.errors(entity, Cursor.parse(cursor).position(), Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.registeredAt(), 0), position).answer();
  }

  private String entityOf(SupervisionErrorId id) {
    return ((SupervisionErrorRegistered) history(id).first()).finding().entity();
  }

  private History<SupervisionErrorEvent> history(SupervisionErrorId id) {
    return desk.history(
        id.value(),
        SupervisionErrorEvent.class,
        SUPERVISION_ERROR_NOT_FOUND.because(id + " has never been registered"));
  }
}
