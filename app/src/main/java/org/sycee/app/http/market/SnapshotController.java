package org.sycee.app.http.market;

import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_TOO_LARGE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.OnFault;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.market.MarketWishes.*;
import org.sycee.app.http.market.QuoteFiles.Format;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.problem.RefusedRows;
import org.sycee.app.http.problem.RefusedRows.Place;
import org.sycee.treasury.marketdata.QuoteFile;
import org.sycee.treasury.marketdata.SnapshotCommand.*;
import org.sycee.treasury.marketdata.SnapshotId;

/// Snapshots of the market: what sources quoted, as of a date, as known at a position of the log.
@ApiController
@Tag(name = "Market data")
class SnapshotController {
  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  /// As long as any other body may be.
  private static final int LONGEST_FILE = 2_000_000;

  private final BookingDesk desk;
  private final KnownMarket market;

  SnapshotController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.market = new KnownMarket(log);
  }

  @Operation(summary = "Take a snapshot: all that a source quotes at a moment, as one fact")
  @PostMapping("/snapshots")
  ResponseEntity<Receipt> takeSnapshot(Submission by, @RequestBody Taking w) {
    return desk.book(
            by, new TakeSnapshot(by.transactionId(), w.snapshotId(), w.time(), w.quotes().all()))
        .at(pathOf(w.snapshotId()));
  }

  @Operation(summary = "Put another snapshot in the place of a wrong one, which is named")
  @PostMapping("/snapshots:correct")
  ResponseEntity<Receipt> correctSnapshot(Submission by, @RequestBody Superseding w) {
    return desk.book(
            by,
            new CorrectSnapshot(
                by.transactionId(), w.snapshotId(), w.superseded(), w.reason(), w.quotes().all()))
        .at(pathOf(w.snapshotId()));
  }

  @Operation(
      summary = "Take a snapshot from a file of quotes, CSV or NDJSON",
      description =
          "Every faulty row is told with all its faults. By default nothing is booked if"
              + " there is one.")
  @PostMapping(
      path = "/snapshots:import",
      consumes = {CSV, NDJSON})
  ResponseEntity<Imported> importSnapshot(
      Submission by,
      @RequestParam SnapshotId snapshotId,
      @RequestParam Instant time,
      @RequestParam(defaultValue = "BOOK_NOTHING") OnFault onFault,
      @RequestHeader("Content-Type") MediaType type,
      @RequestBody byte[] content) {
    SNAPSHOT_TOO_LARGE.unless(
        content.length <= LONGEST_FILE,
        () -> "%,d bytes; a file has at most %,d".formatted(content.length, LONGEST_FILE));
    QuoteFile file =
        read(content, type.getSubtype().equals("csv") ? Format.CSV : Format.NDJSON, snapshotId);
    List<RefusedRow> refused =
        file.faults().stream()
            .map(fault ->
                new RefusedRow(fault.line(), fault.refusal().code(), fault.refusal().detail()))
            .toList();
    if (!refused.isEmpty() && (onFault == OnFault.BOOK_NOTHING || file.quotes().isEmpty())) {
      throw new RefusedRows(
          "%,d of %,d rows are no quotes".formatted(file.refusedRows(), file.rows()),
          refused.stream()
              .map(row -> new Place("/" + row.line(), row.code() + ": " + row.sentence()))
              .toList());
    }
    Booked booked =
        desk.book(by, new TakeSnapshot(by.transactionId(), snapshotId, time, file.quotes()));
    ResponseEntity<Receipt> answer = booked.at(pathOf(snapshotId));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .body(
            new Imported(snapshotId, file.rows(), file.quotes().size(), refused, booked.receipt()));
  }

  private static QuoteFile read(byte[] content, Format format, SnapshotId id) {
    try {
      return QuoteFiles.read(content, format, id.date());
    } catch (IllegalArgumentException e) {
      throw MalformedRequest.inBody("", String.valueOf(e.getMessage()));
    }
  }

  @Operation(
      summary = "Show the snapshot of a source as of a date, as known at a position of the log",
      description =
          "Of the last day up to the date that has one: the latest in whose place no other"
              + " stands. Without a position all that is known now is meant.")
  @GetMapping("/snapshots")
  Snapshot getSnapshotAsOf(
      @RequestParam String source,
      @RequestParam LocalDate asOf,
      @RequestParam Optional<Long> knownAt) {
    long position = knownAt.orElseGet(market::head);
    return Snapshot.of(market.snapshot(source, asOf, position), position);
  }

  @Operation(summary = "Show one snapshot, also one in whose place another stands")
  @GetMapping("/snapshots/{source}/{date}/{name}")
  Snapshot getSnapshot(
      @PathVariable String source, @PathVariable LocalDate date, @PathVariable String name) {
    long position = market.head();
    return Snapshot.of(market.snapshot(new SnapshotId(source, date, name), position), position);
  }

  private static String pathOf(SnapshotId id) {
    return "/api/v1/snapshots/" + id;
  }
}
