package org.sycee.app.http.treasury;

import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.position.PositionCommand.RevaluePosition;
import org.sycee.treasury.position.PositionId;

/// The positions of a portfolio brought to the prices of a market, each in a transaction of its
/// own: one that is refused keeps none of the others from it.
@ApiController
@Tag(name = "Positions")
class RevaluationController {
  private static final int MOST_PRICES = 1_000;

  /// A transaction id has 64 characters; a dot and the number of a price take up to five.
  private static final int LONGEST_KEY = 58;

  private final BookingDesk desk;

  RevaluationController(BookingDesk desk) {
    this.desk = desk;
  }

  @Schema(name = "RevaluePositions")
  record Revaluation(
      @Schema(description = "Legal entity, branch and book.") AccountingUnit portfolio,
      @Schema(description = "The market data the prices come from.") String snapshot,
      @Schema(description = "1 to 1,000 prices.") List<Quote> prices,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "PositionPrice")
  record Quote(
      InstrumentId instrument,
      @Schema(description = "Clean, per 100 of face.", example = "101.2345") String cleanPrice) {}

  @Schema(name = "Revaluation")
  record Report(
      int booked,
      @Schema(description = "Sent and booked before.") int alreadyBooked,
      List<Refused> refused) {}

  @Schema(name = "RefusedRevaluation")
  record Refused(InstrumentId instrument, String code, String message) {}

  @Operation(
      summary = "Bring the positions of a portfolio to clean prices of the market",
      description =
          "Price n, counted from 1, has the transaction id {Idempotency-Key}.n. Those that are"
              + " refused are told, the others are booked.")
  @PostMapping("/positions:revalue")
  ResponseEntity<Report> revaluePositions(Submission by, @RequestBody Revaluation w) {
    if (w.prices().isEmpty() || w.prices().size() > MOST_PRICES) {
      throw MalformedRequest.inBody(
          "/prices", "1 to %d prices are asked for".formatted(MOST_PRICES));
    }
    IDEMPOTENCY_KEY_MALFORMED.unless(
        by.transactionId().value().length() <= LONGEST_KEY,
        () -> "the key of many prices has at most %d characters".formatted(LONGEST_KEY));
    int booked = 0;
    int alreadyBooked = 0;
    long position = 0;
    var refused = new ArrayList<Refused>();
    for (int i = 0; i < w.prices().size(); i++) {
      Quote quote = w.prices().get(i);
      try {
        Booked answer = book(by, i, w, quote);
        position = Math.max(position, answer.receipt().position());
        if (answer.outcome() == Outcome.BOOKED) {
          booked++;
        } else {
          alreadyBooked++;
        }
      } catch (Rejected refusal) {
        refused.add(new Refused(quote.instrument(), refusal.code(), refusal.detail()));
      }
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .header(Booked.LEDGER_POSITION, Long.toString(position))
        .body(new Report(booked, alreadyBooked, List.copyOf(refused)));
  }

  private Booked book(Submission by, int index, Revaluation w, Quote quote) {
    TransactionId id = BookingDesk.itemId(by.transactionId(), index + 1);
    var one = new PositionWishes.Revaluation(quote.cleanPrice(), w.snapshot(), w.bookingDate());
    return desk.book(
        new Submission(id, by.origin(), by.dryRun()),
        new BookingDay(w.bookingDate(), () -> w.portfolio().entity()),
        day ->
            new RevaluePosition(
                id,
                new PositionId(w.portfolio(), quote.instrument()),
                one.clean(),
                one.market(),
                day));
  }
}
