package org.sycee.app.http.api;

import static org.sycee.ledger.standingorder.StandingOrderRejection.STANDING_ORDER_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.ledger.standingorder.StandingOrderCommand.CancelStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderCommand.PlaceStandingOrder;
import org.sycee.ledger.standingorder.StandingOrderEvent.StandingOrderPlaced;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.standingorder.StandingOrderTerms;
import org.sycee.money.Money;
import org.sycee.projections.standingorders.RegisteredStandingOrder;
import org.sycee.projections.standingorders.StandingOrders;

/// Places and cancels standing orders, and shows what became of them. The end of a day carries them
/// out.
@ApiController
@Tag(name = "Standing orders")
class StandingOrderController {
  private final BookingDesk desk;
  private final Deposits deposits;
  private final StandingOrders orders;
  private final EventLog log;

  StandingOrderController(
      BookingDesk desk, Deposits deposits, StandingOrders orders, EventLog log) {
    this.desk = desk;
    this.deposits = deposits;
    this.orders = orders;
    this.log = log;
  }

  @Schema(name = "PlaceStandingOrder")
  record Wish(
      @Schema(description = "Chosen by the caller: sto_ and 1 to 40 letters, digits, _ or -.")
          StandingOrderId orderId,
      DepositId from,
      DepositId to,
      Money amount,
      LocalDate firstDate,
      Rhythm rhythm,
      @Schema(description = "Until it is cancelled if left out.") Optional<LocalDate> lastDate,
      @Schema(description = "On how many further days a refused transfer is tried; at most 5.")
          Optional<Integer> retries,
      @Schema(description = "After how many days given up in a row it ends; never if left out.")
          Optional<Integer> endsAfterGivenUp,
      Optional<LocalDate> bookingDate,
      Optional<String> description) {}

  @Schema(name = "CancelStandingOrder")
  record Cancellation(String reason, Optional<LocalDate> bookingDate) {}

  @Operation(summary = "Place a standing order between two running accounts of a legal entity")
  @PostMapping("/standing-orders")
  ResponseEntity<Receipt> placeStandingOrder(Submission by, @RequestBody Wish w) {
    String entity = deposits.entityOf(w.from());
    StandingOrderTerms terms = terms(entity, w);
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> entity),
            day -> new PlaceStandingOrder(by.transactionId(), w.orderId(), terms, day))
        .at("/api/v1/standing-orders/" + w.orderId());
  }

  @Operation(summary = "Cancel a standing order")
  @PostMapping("/standing-orders/{orderId}:cancel")
  ResponseEntity<Receipt> cancelStandingOrder(
      @PathVariable StandingOrderId orderId, Submission by, @RequestBody Cancellation w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> entityOf(orderId)),
            day -> new CancelStandingOrder(by.transactionId(), orderId, day, w.reason()))
        .asTransaction();
  }

  @Operation(summary = "Show a standing order: its terms, its next day, what was refused")
  @GetMapping("/standing-orders/{orderId}")
  RegisteredStandingOrder getStandingOrder(
      @PathVariable StandingOrderId orderId, BooksPosition position) {
    return orders.find(orderId).orElseThrow(() -> notFound(orderId));
  }

  @Operation(summary = "List the standing orders of a legal entity, or of a deposit on either side")
  @GetMapping("/standing-orders")
  ResponseEntity<Page<RegisteredStandingOrder>> listStandingOrders(
      @RequestParam Optional<String> entity,
      @RequestParam Optional<DepositId> deposit,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    if (entity.isPresent() == deposit.isPresent()) {
      throw MalformedRequest.inParameter("entity", "name either an entity or a deposit");
    }
    long after = Cursor.parse(cursor).position();
    int most = Page.limit(limit) + 1;
    List<RegisteredStandingOrder> rows =
        deposit
            .map(id -> orders.ofDeposit(id, after, most))
            .orElseGet(() -> orders.ofEntity(entity.orElseThrow(), after, most));
    return Page.of(rows, limit, row -> new Cursor(row.placedAt(), 0), position).answer();
  }

  private static StandingOrderTerms terms(String entity, Wish w) {
    try {
      return new StandingOrderTerms(
          entity,
          w.from(),
          w.to(),
          w.amount(),
          w.firstDate(),
          w.rhythm(),
          w.lastDate().orElse(StandingOrderTerms.UNTIL_CANCELLED),
          w.retries().orElse(0),
          w.endsAfterGivenUp().orElse(0),
          w.description().orElse(""));
    } catch (IllegalArgumentException e) {
      throw MalformedRequest.inBody("", String.valueOf(e.getMessage()));
    }
  }

  private String entityOf(StandingOrderId id) {
    return log.reader()
        .firstOf(id.value())
        .map(placing -> ((StandingOrderPlaced) log.json().read(placing)).terms().entity())
        .orElseThrow(() -> notFound(id));
  }

  private static Rejected notFound(StandingOrderId id) {
    return STANDING_ORDER_NOT_FOUND.because(id + " has never been placed");
  }
}
