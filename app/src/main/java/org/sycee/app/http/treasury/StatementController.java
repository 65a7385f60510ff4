package org.sycee.app.http.treasury;

import static org.sycee.treasury.nostro.NostroRejection.STATEMENT_ALREADY_IMPORTED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.messages.StatementFiles;
import org.sycee.ledger.Rejected;
import org.sycee.treasury.nostro.NostroCommand.ImportStatement;
import org.sycee.treasury.nostro.NostroEvent.NostroOpened;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.nostro.NostroRejection;
import org.sycee.treasury.nostro.Statement;

/// Statements of correspondents, from files as they send them.
@ApiController
@Tag(name = "Nostro accounts")
class StatementController {
  private final BookingDesk desk;
  private final EventLog log;

  StatementController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  /// What became of a statement of a file.
  enum Fate {
    IMPORTED,
    ALREADY_IMPORTED,
    REFUSED
  }

  @Schema(name = "StatementResult")
  record Result(
      String statementId,
      int lines,
      Fate fate,
      @Schema(description = "Why it was refused.") Optional<String> code,
      Optional<String> detail,
      @Schema(description = "Where it stands in the log.") Optional<Long> position) {}

  @Schema(name = "StatementImport", description = "What became of a file, statement by statement.")
  record Report(int imported, int alreadyImported, int refused, List<Result> statements) {
    static Report of(List<Result> statements) {
      return new Report(
          count(statements, Fate.IMPORTED),
          count(statements, Fate.ALREADY_IMPORTED),
          count(statements, Fate.REFUSED),
          statements);
    }

    private static int count(List<Result> statements, Fate fate) {
      return (int) statements.stream().filter(result -> result.fate() == fate).count();
    }
  }

  @Operation(
      summary = "Import the statements of a file: MT940, MT950 or camt.053",
      description = "In their order; one that was imported before is left alone.")
  @PostMapping(
      path = "/nostros/{id}/statements",
      consumes = {
        MediaType.TEXT_PLAIN_VALUE,
        MediaType.APPLICATION_XML_VALUE,
        MediaType.APPLICATION_OCTET_STREAM_VALUE
      })
  ResponseEntity<Report> importStatements(
      @PathVariable NostroId id,
      Submission by,
      @RequestParam Optional<LocalDate> bookingDate,
      @RequestBody byte[] file) {
    List<Statement> statements = StatementFiles.read(file);
    var day = new BookingDay(bookingDate, () -> entityOf(id));
    var results = new ArrayList<Result>();
    for (Statement statement : statements) {
      var part =
          new Submission(
              BookingDesk.itemId(by.transactionId(), results.size() + 1), by.origin(), by.dryRun());
      results.add(imported(id, part, day, statement));
    }
    var answer = ResponseEntity.ok();
    results.stream()
        .flatMap(result -> result.position().stream())
        .reduce(Long::max)
        .ifPresent(last -> answer.header(Booked.LEDGER_POSITION, Long.toString(last)));
    return answer.body(Report.of(results));
  }

  private Result imported(NostroId id, Submission by, BookingDay day, Statement statement) {
    try {
      Booked booked =
          desk.book(by, day, date -> new ImportStatement(by.transactionId(), id, statement, date));
      return result(
          statement, Fate.IMPORTED, Optional.empty(), Optional.of(booked.receipt().position()));
    } catch (Rejected refused) {
      Fate fate =
          refused.reason() == STATEMENT_ALREADY_IMPORTED ? Fate.ALREADY_IMPORTED : Fate.REFUSED;
      return result(statement, fate, Optional.of(refused), Optional.empty());
    }
  }

  private static Result result(
      Statement statement, Fate fate, Optional<Rejected> refused, Optional<Long> position) {
    return new Result(
        statement.statementId(),
        statement.lines().size(),
        fate,
        refused.map(Rejected::code),
        refused.map(Rejected::detail),
        position);
  }

  private String entityOf(NostroId id) {
    return log.reader()
        .firstOf(id.value())
        .map(first -> ((NostroOpened) log.json().read(first)).terms().entity())
        .orElseThrow(() -> NostroRejection.NOSTRO_NOT_FOUND.because(id + " has never been opened"));
  }
}
