package org.sycee.app.http.treasury;

import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.ManyAtATime;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.OnFault;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.problem.RefusedRows;
import org.sycee.app.http.problem.RefusedRows.Place;
import org.sycee.app.http.treasury.DealRow.Fault;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;

/// Captures the deals of a file, each in a transaction of its own, many at a time: the log stores
/// what waits together.
final class DealImport {
  static final int MOST_ROWS = 100_000;

  /// A transaction id has 64 characters; a dot and the number of a line take up to seven.
  private static final int LONGEST_KEY = 57;

  private final CommandDesk desk;
  private final EventLog log;

  DealImport(CommandDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Schema(name = "DealImport")
  record Report(
      int rows,
      int booked,
      @Schema(description = "Sent and booked before.") int alreadyBooked,
      List<RefusedRow> refused) {}

  @Schema(name = "RefusedDeal")
  record RefusedRow(
      @Schema(description = "Line of the file, counted from 1.") int line,
      Optional<DealId> dealId,
      List<DealFault> faults) {}

  @Schema(name = "DealFault")
  record DealFault(String column, String code, String message) {}

  /// What became of a row.
  private record Result(DealRow row, Optional<Outcome> outcome, List<Fault> faults) {}

  ResponseEntity<Report> run(Submission by, OnFault onFault, List<DealRow> rows) {
    if (rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw MalformedRequest.inBody(
          "", "a file has 1 to %d rows, not %d".formatted(MOST_ROWS, rows.size()));
    }
    IDEMPOTENCY_KEY_MALFORMED.unless(
        by.transactionId().value().length() <= LONGEST_KEY,
        () -> "the key of a file has at most %d characters".formatted(LONGEST_KEY));
    if (by.dryRun() || onFault == OnFault.BOOK_NOTHING) {
      List<Result> tried =
          ManyAtATime.each(
              rows, row -> attempt(by, row, wish -> desk.rehearse(wish, by.origin()).outcome()));
      Report report = report(tried);
      if (by.dryRun()) {
        return ResponseEntity.ok(new Report(rows.size(), 0, 0, report.refused()));
      }
      requireNone(report);
    }
    Report report =
        report(
            ManyAtATime.each(
                rows, row -> attempt(by, row, wish -> desk.submit(wish, by.origin()))));
    return ResponseEntity.ok()
        .header(Booked.LEDGER_POSITION, Long.toString(log.reader().headPosition()))
        .body(report);
  }

  private static void requireNone(Report report) {
    if (!report.refused().isEmpty()) {
      throw new RefusedRows(
          "%d of %d rows are at fault; nothing was booked"
              .formatted(report.refused().size(), report.rows()),
          report.refused().stream()
              .flatMap(row -> row.faults().stream().map(fault -> place(row, fault)))
              .toList());
    }
  }

  private static Place place(RefusedRow row, DealFault fault) {
    String column = fault.column().isEmpty() ? "" : "/" + fault.column();
    return new Place("/" + row.line() + column, fault.code() + ": " + fault.message());
  }

  private Result attempt(Submission by, DealRow row, Function<CaptureDeal, Outcome> action) {
    if (row.wish().isEmpty()) {
      return new Result(row, Optional.empty(), row.faults());
    }
    try {
      return new Result(row, Optional.of(action.apply(capture(by, row))), List.of());
    } catch (Rejected refusal) {
      var fault = new Fault("", refusal.code(), refusal.detail());
      return new Result(row, Optional.empty(), List.of(fault));
    }
  }

  private CaptureDeal capture(Submission by, DealRow row) {
    DealWishes.Capture wish = row.wish().orElseThrow();
    LocalDate day = wish.bookingDate().orElseGet(() -> openDay(wish.ticket().portfolio().entity()));
    TransactionId transaction =
        row.number()
            .map(TransactionId::new)
            .orElseGet(() -> BookingDesk.itemId(by.transactionId(), row.line()));
    return new CaptureDeal(transaction, wish.dealId(), wish.ticket().on(day), day);
  }

  private LocalDate openDay(String entity) {
    return log.businessDays()
        .of(entity)
        .open()
        .orElseThrow(() -> BUSINESS_DAY_NOT_OPEN.because(entity + " has no open day"));
  }

  private static Report report(List<Result> results) {
    return new Report(
        results.size(),
        count(results, Outcome.BOOKED),
        count(results, Outcome.ALREADY_BOOKED),
        results.stream()
            .filter(result -> result.outcome().isEmpty())
            .map(result ->
                new RefusedRow(
                    result.row().line(),
                    result.row().wish().map(DealWishes.Capture::dealId),
                    result.faults().stream()
                        .map(fault -> new DealFault(fault.column(), fault.code(), fault.message()))
                        .toList()))
            .toList());
  }

  private static int count(List<Result> results, Outcome outcome) {
    return (int)
        results.stream().filter(result -> result.outcome().equals(Optional.of(outcome))).count();
  }
}
