package org.sycee.app.http.treasury;

import static org.sycee.treasury.instrument.InstrumentRejection.INSTRUMENT_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.OnFault;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.treasury.instrument.Instrument;
import org.sycee.treasury.instrument.InstrumentAggregate;
import org.sycee.treasury.instrument.InstrumentCommand.*;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentEvent;
import org.sycee.treasury.instrument.InstrumentId;
import tools.jackson.databind.JsonNode;

/// Securities, as of a date and as known at a position of the log.
@ApiController
@Tag(name = "Instruments")
class InstrumentController {
  private final BookingDesk desk;
  private final EventLog log;
  private final InstrumentImport imports;

  InstrumentController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
    this.imports = new InstrumentImport(desk, log);
  }

  @Operation(summary = "Define a security from a date on")
  @PostMapping("/instruments")
  ResponseEntity<Receipt> defineInstrument(
      Submission by, @RequestBody InstrumentWishes.Definition w) {
    return desk.book(
            by,
            new DefineInstrument(
                by.transactionId(), w.instrumentId(), w.details().of(), w.effectiveDate()))
        .at("/api/v1/instruments/" + w.instrumentId());
  }

  @Operation(
      summary = "Define the securities of a file",
      description =
          "Row n, counted from 1, has the transaction id {Idempotency-Key}.n. Every fault of every"
              + " row is told at once. A file that was sent before is recognised row by row. A dry"
              + " run answers with the rows that would be refused.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = InstrumentRow.File.class)))
  @PostMapping("/instruments:import")
  ResponseEntity<InstrumentImport.Report> importInstruments(
      Submission by,
      @Parameter(description = "What to do with the good rows if there are bad ones.")
          @RequestParam(defaultValue = "BOOK_NOTHING")
          OnFault onFault,
      @RequestBody JsonNode file) {
    return imports.run(by, onFault, file);
  }

  @Operation(summary = "Change what is known of a security from a date on, also a past one")
  @PostMapping("/instruments/{id}:change")
  ResponseEntity<Receipt> changeInstrument(
      @PathVariable InstrumentId id, Submission by, @RequestBody InstrumentWishes.Change w) {
    return desk.book(
            by, new ChangeInstrument(by.transactionId(), id, w.details().of(), w.effectiveDate()))
        .asTransaction();
  }

  @Operation(summary = "Deal in a security no more from a date on: matured, called, delisted")
  @PostMapping("/instruments/{id}:retire")
  ResponseEntity<Receipt> retireInstrument(
      @PathVariable InstrumentId id, Submission by, @RequestBody InstrumentWishes.Retirement w) {
    return desk.book(
            by, new RetireInstrument(by.transactionId(), id, w.reason(), w.effectiveDate()))
        .asTransaction();
  }

  @Operation(
      summary = "Show a security as of a date, as known at a position of the log",
      description = "Without a position all that is known now is meant.")
  @GetMapping("/instruments/{id}")
  InstrumentWishes.Resource getInstrument(
      @PathVariable InstrumentId id,
      @RequestParam LocalDate asOf,
      @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(log.reader()::headPosition);
    Instrument state = Instrument.UNKNOWN;
    for (var stored : log.reader().ofAggregate(InstrumentAggregate.idOf(id), 0)) {
      if (stored.position() <= position) {
        state = state.evolve((InstrumentEvent) log.json().read(stored));
      }
    }
    InstrumentDetails known =
        state
            .details()
            .on(asOf)
            .orElseThrow(() ->
                INSTRUMENT_NOT_FOUND.because(
                    "nothing is known of %s as of %s at position %d"
                        .formatted(id, asOf, position)));
    Optional<String> retired = state.retired().on(asOf).filter(reason -> !reason.isEmpty());
    return new InstrumentWishes.Resource(
        id, asOf, position, InstrumentWishes.Details.of(known), retired);
  }
}
