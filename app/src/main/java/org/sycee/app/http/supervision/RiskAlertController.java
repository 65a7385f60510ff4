package org.sycee.app.http.supervision;

import static org.sycee.ledger.riskalert.RiskAlertRejection.RISK_ALERT_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.sycee.ledger.riskalert.RiskAlertCommand;
import org.sycee.ledger.riskalert.RiskAlertCommand.*;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertRaised;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.projections.registers.RaisedAlert;
import org.sycee.projections.registers.SupervisionRegisters;

/// Alerts of early warning: raised, cleared by phone or handed on, closed.
@ApiController
@Tag(name = "Supervision")
class RiskAlertController {
  private final ActDesk desk;
  private final SupervisionRegisters registers;

  RiskAlertController(BookingDesk desk, EventLog log, SupervisionRegisters registers) {
    this.desk = new ActDesk(desk, log);
    this.registers = registers;
  }

  @Operation(summary = "Raise an alert of a warning model")
  @PostMapping("/risk-alerts")
  ResponseEntity<Receipt> raiseAlert(Submission by, @RequestBody RiskAlertWishes.Raising w) {
    return desk.book(
            by,
            w.entity(),
            w.date(),
            day ->
                new RaiseAlert(
                    by.transactionId(),
                    w.alertId(),
                    w.entity(),
                    w.branch(),
                    w.model(),
                    w.subject(),
                    day))
        .at("/api/v1/risk-alerts/" + w.alertId());
  }

  @Operation(summary = "Clear an alert by phone, which is its end")
  @PostMapping("/risk-alerts/{id}:clear-by-phone")
  ResponseEntity<Receipt> clearAlertByPhone(
      @PathVariable RiskAlertId id, Submission by, @RequestBody RiskAlertWishes.Clearing w) {
    return book(
        id,
        by,
        w.date(),
        day -> new ClearAlertByPhone(by.transactionId(), id, w.monitor(), w.explanation(), day));
  }

  @Operation(summary = "Tell the inspectors on site at once")
  @PostMapping("/risk-alerts/{id}:escalate-on-site")
  ResponseEntity<Receipt> escalateAlertOnSite(
      @PathVariable RiskAlertId id, Submission by, @RequestBody RiskAlertWishes.Escalation w) {
    return book(
        id,
        by,
        w.date(),
        day -> new EscalateAlertOnSite(by.transactionId(), id, w.monitor(), w.inspector(), day));
  }

  @Operation(summary = "Send an assistance task to an investigator")
  @PostMapping("/risk-alerts/{id}:send-assistance-task")
  ResponseEntity<Receipt> sendAssistanceTask(
      @PathVariable RiskAlertId id, Submission by, @RequestBody RiskAlertWishes.Task w) {
    return book(
        id,
        by,
        w.date(),
        day ->
            new SendAssistanceTask(
                by.transactionId(), id, w.monitor(), w.investigator(), w.taskNumber(), day));
  }

  @Operation(summary = "Close an alert that was handed on, with what was found")
  @PostMapping("/risk-alerts/{id}:close")
  ResponseEntity<Receipt> closeAlert(
      @PathVariable RiskAlertId id, Submission by, @RequestBody RiskAlertWishes.Closing w) {
    return book(id, by, w.date(), day -> new CloseAlert(by.transactionId(), id, w.outcome(), day));
  }

  @Operation(summary = "Show an alert and what was done about it")
  @GetMapping("/risk-alerts/{alertId}")
  RiskAlertResource getAlert(@PathVariable RiskAlertId alertId) {
    return RiskAlertResource.of(history(alertId));
  }

  @Operation(summary = "List the alerts of a legal entity in the order in which they were raised")
  @GetMapping("/risk-alerts")
  ResponseEntity<Page<RaisedAlert>> listAlerts(
      @RequestParam String entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    List<RaisedAlert> rows =
        registers.alerts(entity, Cursor.parse(cursor).position(), Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.raisedAt(), 0), position).answer();
  }

  private ResponseEntity<Receipt> book(
      RiskAlertId id,
      Submission by,
      Optional<LocalDate> date,
      Function<LocalDate, RiskAlertCommand> wish) {
    String entity = ((RiskAlertRaised) history(id).first()).entity();
    return desk.book(by, entity, date, wish::apply).asTransaction();
  }

  private History<RiskAlertEvent> history(RiskAlertId id) {
    return desk.history(
        id.value(),
        RiskAlertEvent.class,
        RISK_ALERT_NOT_FOUND.because(id + " has never been raised"));
  }
}
