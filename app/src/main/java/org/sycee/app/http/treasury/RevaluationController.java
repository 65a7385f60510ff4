package org.sycee.app.http.treasury;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.Sha256;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.market.KnownMarket;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.fxposition.FxPositionRejection;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.position.PositionRejection;
import org.sycee.treasury.risk.CurveNames;

/// A portfolio brought to what it is worth on a snapshot, each thing in a transaction of its own:
/// one that is refused keeps none of the others from it. What stands at its value already is left,
/// so a second run goes on where the first one was broken off.
@ApiController
@Tag(name = "Positions")
class RevaluationController {
  /// Of the digest of a name, by which the transaction id of an item ends.
  private static final int DIGITS = 12;

  private static final int LONGEST_KEY = 64 - 1 - DIGITS;

  private static final Set<Rejection> UNCHANGED =
      Set.of(
          PositionRejection.FAIR_VALUE_UNCHANGED,
          DealRejection.DEAL_VALUE_UNCHANGED,
          FxPositionRejection.FX_POSITION_UNCHANGED);

  private final BookingDesk desk;
  private final EventLog log;
  private final KnownMarket market;

  RevaluationController(BookingDesk desk, EventLog log) {
    this.desk = desk;
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
    int booked = 0;
    int alreadyBooked = 0;
    int unchanged = 0;
    long position = 0;
    var refused = new ArrayList<Refused>();
    for (ValuedBook.Item item : book.items()) {
      try {
        Booked answer = book(by, w, item);
        position = Math.max(position, answer.receipt().position());
        if (answer.outcome() == Outcome.BOOKED) {
          booked++;
        } else {
          alreadyBooked++;
        }
      } catch (Rejected refusal) {
        if (UNCHANGED.contains(refusal.reason())) {
          unchanged++;
        } else {
          refused.add(new Refused(item.name(), refusal.code(), refusal.detail()));
        }
      }
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .header(Booked.LEDGER_POSITION, Long.toString(position))
        .body(new Report(booked, alreadyBooked, unchanged, List.copyOf(refused)));
  }

  private Booked book(Submission by, Revaluation w, ValuedBook.Item item) {
    byte[] digest = Sha256.digest().digest(item.name().getBytes(UTF_8));
    String digits = HexFormat.of().formatHex(digest).substring(0, DIGITS);
    var id = new TransactionId(by.transactionId().value() + '.' + digits);
    return desk.book(
        new Submission(id, by.origin(), by.dryRun()),
        new BookingDay(w.bookingDate(), () -> w.portfolio().entity()),
        day -> item.wish().of(id, day));
  }
}
