package org.sycee.app.http.treasury;

import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.market.KnownMarket;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.revaluation.BookRevaluation;
import org.sycee.app.revaluation.ValuedBook;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.risk.CurveNames;

/// A portfolio brought to what it is worth on a snapshot, each thing in a transaction of its own:
/// one that is refused keeps none of the others from it. What stands at its value already is left,
/// so a second run goes on where the first one was broken off.
@ApiController
@Tag(name = "Positions")
class RevaluationController {
  private static final int LONGEST_KEY = 64 - BookRevaluation.LENGTH_OF_ENDING;

  private final BookRevaluation revaluation;
  private final EventLog log;
  private final KnownMarket market;

  RevaluationController(CommandDesk desk, EventLog log) {
    this.revaluation = new BookRevaluation(desk);
    this.log = log;
    this.market = new KnownMarket(log);
  }

  @Schema(name = "RevaluePositions")
  record Revaluation(
      @Schema(description = "Legal entity, branch and book.") AccountingUnit portfolio,
      @Schema(description = "The market by which it is valued, of the booking date.")
          SnapshotId snapshot,
      @Schema(description = "The curve that discounts each currency of swaps and forwards.")
          Optional<List<CurrencyCurve>> curves,
      @Schema(description = "The curves of floating rates; those that discount if left out.")
          Optional<List<IndexCurve>> indexCurves,
      Optional<LocalDate> bookingDate) {

    CurveNames names() {
      return new CurveNames(
          byKey("/curves", curves, CurrencyCurve::currency, CurrencyCurve::curve),
          byKey("/indexCurves", indexCurves, IndexCurve::index, IndexCurve::curve));
    }

    private static <T, K> Map<K, String> byKey(
        String place, Optional<List<T>> named, Function<T, K> key, Function<T, String> curve) {
      return named.orElse(List.of()).stream()
          .collect(
              Collectors.toMap(
                  key,
                  curve,
                  (_, _) -> {
                    throw MalformedRequest.inBody(place, "one curve is named for each");
                  }));
    }
  }

  @Schema(name = "CurrencyCurve")
  record CurrencyCurve(Currency currency, String curve) {}

  @Schema(name = "IndexCurve")
  record IndexCurve(FloatingIndex index, String curve) {}

  @Schema(name = "Revaluation")
  record Report(
      int booked,
      @Schema(description = "Sent and booked before.") int alreadyBooked,
      @Schema(description = "Stands at its value.") int unchanged,
      List<Refused> refused) {}

  @Schema(name = "RefusedRevaluation")
  record Refused(
      @Schema(description = "A bond, a deal, or the portfolio for its currencies.") String name,
      String code,
      String message) {}

  @Operation(
      summary = "Bring a portfolio to what it is worth on a snapshot",
      description =
          "Bonds at fair value, swaps and deals in currencies, and the position in foreign"
              + " currency. Each is a transaction whose id is the Idempotency-Key, a dot and twelve"
              + " digits of its name. What cannot be valued is told, the others are booked; what"
              + " stands at its value is left.")
  @PostMapping("/positions:revalue")
  ResponseEntity<Report> revaluePositions(Submission by, @RequestBody Revaluation w) {
    IDEMPOTENCY_KEY_MALFORMED.unless(
        by.transactionId().value().length() <= LONGEST_KEY,
        () -> "the key of a revaluation has at most %d characters".formatted(LONGEST_KEY));
    log.catchUp();
    var book =
        new ValuedBook(log, w.portfolio(), market.snapshot(w.snapshot(), market.head()), w.names());
    LocalDate day = w.bookingDate().orElse(w.snapshot().date());
    log.businessDays().of(w.portfolio().entity()).requireOpen(day);
    BookRevaluation.Report report =
        revaluation.run(book, by.transactionId(), by.origin(), by.dryRun(), day);
    return ResponseEntity.status(by.dryRun() ? HttpStatus.OK : HttpStatus.CREATED)
        .header(Booked.LEDGER_POSITION, Long.toString(log.reader().headPosition()))
        .body(
            new Report(
                report.booked(),
                report.alreadyBooked(),
                report.unchanged(),
                report.refused().stream()
                    .map(each ->
                        new Refused(each.name(), each.refusal().code(), each.refusal().detail()))
                    .toList()));
  }
}
