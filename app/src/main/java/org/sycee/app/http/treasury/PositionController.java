package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.position.HeldPosition;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionCommand;
import org.sycee.treasury.position.PositionCommand.*;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionId;

/// What is held, between the trades that change it.
@ApiController
@Tag(name = "Positions")
class PositionController {
  private static final String POSITION = "/positions/{entity}/{branch}/{book}/{instrument}";

  private final BookingDesk desk;
  private final EventLog log;

  PositionController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Operation(summary = "Record coupons that came in")
  @PostMapping(POSITION + ":receive-coupon")
  ResponseEntity<Receipt> receiveCoupon(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String book,
      @PathVariable InstrumentId instrument,
      Submission by,
      @RequestBody PositionWishes.Coupon w) {
    PositionId id = id(entity, branch, book, instrument);
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ReceiveCoupon(
                by.transactionId(), id, w.amount(), w.settler(), day, w.valueDate().orElse(day)));
  }

  @Operation(summary = "Record that the issuer paid back: all at maturity, or a part before it")
  @PostMapping(POSITION + ":redeem")
  ResponseEntity<Receipt> redeemBonds(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String book,
      @PathVariable InstrumentId instrument,
      Submission by,
      @RequestBody PositionWishes.Redemption w) {
    PositionId id = id(entity, branch, book, instrument);
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new RedeemBonds(
                by.transactionId(), id, w.face(), w.settler(), day, w.valueDate().orElse(day)));
  }

  @Operation(summary = "Bring what is measured at fair value to a clean price of the market")
  @PostMapping(POSITION + ":revalue")
  ResponseEntity<Receipt> revaluePosition(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String book,
      @PathVariable InstrumentId instrument,
      Submission by,
      @RequestBody PositionWishes.Revaluation w) {
    PositionId id = id(entity, branch, book, instrument);
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new RevaluePosition(by.transactionId(), id, w.clean(), w.snapshot(), day));
  }

  @Operation(summary = "Bring the allowance of a position to what is expected to be lost")
  @PostMapping(POSITION + ":impair")
  ResponseEntity<Receipt> impairPosition(
      @PathVariable String entity,
      @PathVariable String branch,
      @PathVariable String book,
      @PathVariable InstrumentId instrument,
      Submission by,
      @RequestBody PositionWishes.Impairment w) {
    PositionId id = id(entity, branch, book, instrument);
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ImpairPosition(by.transactionId(), id, w.allowance(), w.by(), w.reason(), day));
  }

  @Operation(
      summary = "List the positions of a legal entity at the close of a day",
      description =
          "Facts booked by that day count, as known at a position of the log; without one all that"
              + " is known now is meant. Positions that were sold stay, with what they gained.")
  @GetMapping("/positions")
  Page<PositionResource> listPositions(
      @RequestParam EntityName entity,
      @RequestParam LocalDate asOf,
      @RequestParam Optional<Long> knownAt) {
    String streams = PositionAggregate.ID_PREFIX + entity.value() + "/";
    long position = knownAt.orElseGet(log.reader()::headPosition);
    var held = new TreeMap<PositionId, HeldPosition>(Comparator.comparing(PositionId::toString));
    for (var stored : log.reader().ofAggregatesWithPrefix(streams, 0, position)) {
      var event = (PositionEvent) log.json().read(stored);
      if (!event.bookingDate().isAfter(asOf)) {
        PositionId id = event.positionId();
        held.put(id, held.getOrDefault(id, HeldPosition.NONE).evolve(event));
      }
    }
    return Page.whole(
        held.entrySet().stream()
            .flatMap(each ->
                each.getValue().holding().stream()
                    .map(holding -> PositionResource.of(each.getKey(), asOf, holding)))
            .toList(),
        new BooksPosition(position));
  }

  private static PositionId id(String entity, String branch, String book, InstrumentId instrument) {
    var unit = AccountingUnit.parse(String.join("/", entity, branch, book));
    return new PositionId(unit, instrument);
  }

  private ResponseEntity<Receipt> book(
      PositionId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, PositionCommand> wish) {
    var day = new BookingDay(bookingDate, () -> id.portfolio().entity());
    return desk.book(by, day, wish::apply).asTransaction();
  }
}
