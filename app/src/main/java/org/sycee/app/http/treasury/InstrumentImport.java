package org.sycee.app.http.treasury;

import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;
import static org.sycee.treasury.instrument.InstrumentRejection.INSTRUMENT_ALREADY_DEFINED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.OnFault;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.problem.RefusedRows;
import org.sycee.app.http.problem.RefusedRows.Place;
import org.sycee.app.http.treasury.InstrumentRow.Fault;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.instrument.Instrument;
import org.sycee.treasury.instrument.InstrumentCommand.DefineInstrument;
import org.sycee.treasury.instrument.InstrumentId;
import tools.jackson.databind.JsonNode;

/// Defines the securities of a file, each in a transaction of its own. Every row is checked,
/// against what is known already, too, before the first one is booked.
final class InstrumentImport {
  private static final int MOST_ROWS = 1_000;

  /// A transaction id has 64 characters; a dot and the number of a row take up to five.
  private static final int LONGEST_KEY = 58;

  private final BookingDesk desk;
  private final EventLog log;

  InstrumentImport(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Schema(name = "InstrumentImport")
  record Report(
      int rows,
      int booked,
      @Schema(description = "Sent and booked before.") int alreadyBooked,
      List<RefusedRow> refused) {}

  @Schema(name = "RefusedInstrument")
  record RefusedRow(
      @Schema(description = "Counted from 1.") int row,
      Optional<InstrumentId> instrumentId,
      List<Refusal> faults) {}

  @Schema(name = "InstrumentFault")
  record Refusal(
      @Schema(description = "A JSON Pointer into the body.") String pointer,
      String code,
      String message) {}

  ResponseEntity<Report> run(Submission by, OnFault onFault, JsonNode file) {
    List<InstrumentRow> rows = rows(by, file);
    List<RefusedRow> refused = check(by, rows);
    if (!refused.isEmpty() && (onFault == OnFault.BOOK_NOTHING || refused.size() == rows.size())) {
      throw new RefusedRows(
          "%d of %d rows are at fault; nothing was booked".formatted(refused.size(), rows.size()),
          refused.stream()
              .flatMap(row -> row.faults().stream())
              .map(fault -> new Place(fault.pointer(), fault.code() + ": " + fault.message()))
              .toList());
    }
    return by.dryRun()
        ? ResponseEntity.ok(new Report(rows.size(), 0, 0, refused))
        : book(by, rows, refused);
  }

  private static List<InstrumentRow> rows(Submission by, JsonNode file) {
    JsonNode bonds = file.path("bonds");
    if (!bonds.isArray() || bonds.isEmpty() || bonds.size() > MOST_ROWS) {
      throw MalformedRequest.inBody(
          "/bonds", "a file has 1 to %d rows in a list of bonds".formatted(MOST_ROWS));
    }
    IDEMPOTENCY_KEY_MALFORMED.unless(
        by.transactionId().value().length() <= LONGEST_KEY,
        () -> "the key of a file has at most %d characters".formatted(LONGEST_KEY));
    return bonds.valueStream().map(InstrumentRow::new).toList();
  }

  private List<RefusedRow> check(Submission by, List<InstrumentRow> rows) {
    var refused = new ArrayList<RefusedRow>();
    Set<InstrumentId> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      InstrumentRow row = rows.get(i);
      var faults = new ArrayList<>(row.faults());
      TransactionId transaction = BookingDesk.itemId(by.transactionId(), i + 1);
      row.id()
          .filter(id -> !seen.add(id))
          .ifPresent(id -> faults.add(alreadyDefined(id + " is in the file twice")));
      row.id()
          .filter(id -> isKnown(id) && desk.receipt(transaction).isEmpty())
          .ifPresent(id -> faults.add(alreadyDefined(id + " is known already")));
      if (!faults.isEmpty()) {
        refused.add(refused(i, row, faults));
      }
    }
    return refused;
  }

  private boolean isKnown(InstrumentId id) {
    return !log.references().of(id).equals(Instrument.UNKNOWN);
  }

  private static Fault alreadyDefined(String message) {
    return new Fault("bond_code", INSTRUMENT_ALREADY_DEFINED.name(), message);
  }

  private static RefusedRow refused(int index, InstrumentRow row, List<Fault> faults) {
    return new RefusedRow(
        index + 1,
        row.id(),
        faults.stream()
            .map(fault -> new Refusal(pointer(index, fault), fault.code(), fault.message()))
            .toList());
  }

  private static String pointer(int index, Fault fault) {
    return "/bonds/" + index + (fault.column().isEmpty() ? "" : "/" + fault.column());
  }

  private ResponseEntity<Report> book(
      Submission by, List<InstrumentRow> rows, List<RefusedRow> refusedBefore) {
    var refused = new ArrayList<>(refusedBefore);
    Set<Integer> skipped = new HashSet<>();
    refusedBefore.forEach(row -> skipped.add(row.row() - 1));
    int booked = 0;
    int alreadyBooked = 0;
    long position = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (skipped.contains(i)) {
        continue;
      }
      try {
        Booked answer = book(by, i, rows.get(i));
        position = Math.max(position, answer.receipt().position());
        if (answer.outcome() == Outcome.BOOKED) {
          booked++;
        } else {
          alreadyBooked++;
        }
      } catch (Rejected refusal) {
        var fault = new Fault("", refusal.code(), refusal.detail());
        refused.add(refused(i, rows.get(i), List.of(fault)));
      }
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .header(Booked.LEDGER_POSITION, Long.toString(position))
        .body(new Report(rows.size(), booked, alreadyBooked, List.copyOf(refused)));
  }

  private Booked book(Submission by, int index, InstrumentRow row) {
    TransactionId transaction = BookingDesk.itemId(by.transactionId(), index + 1);
    return desk.book(
        new Submission(transaction, by.origin(), by.dryRun()),
        new DefineInstrument(transaction, row.id().orElseThrow(), row.read(), row.knownFrom()));
  }
}
