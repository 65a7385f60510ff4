package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealCommand;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.RollDeal;

/// Deals from the ticket to the last payment.
@ApiController
@Tag(name = "Deals")
class DealController {
  private final BookingDesk desk;
  private final EventLog log;
  private final Deals deals;

  DealController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
    this.deals = new Deals(log);
  }

  @Operation(summary = "Capture a deal: checked against limits, and reserving what it uses")
  @PostMapping("/deals")
  ResponseEntity<Receipt> captureDeal(Submission by, @RequestBody DealWishes.Capture w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> w.ticket().portfolio().entity()),
            day -> new CaptureDeal(by.transactionId(), w.dealId(), w.ticket().on(day), day))
        .at("/api/v1/deals/" + w.dealId());
  }

  @Operation(summary = "Put another ticket in its place; it must be verified again")
  @PostMapping("/deals/{id}:amend")
  ResponseEntity<Receipt> amendDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Amendment w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new AmendDeal(by.transactionId(), id, w.ticket().on(day), w.reason(), day));
  }

  @Operation(summary = "Verify a deal; the verifier is not the dealer")
  @PostMapping("/deals/{id}:verify")
  ResponseEntity<Receipt> verifyDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Verification w) {
    return book(
        id, by, w.bookingDate(), day -> new VerifyDeal(by.transactionId(), id, w.verifier(), day));
  }

  @Operation(summary = "Return a wrong ticket to the dealer")
  @PostMapping("/deals/{id}:return")
  ResponseEntity<Receipt> returnDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Returning w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ReturnDeal(by.transactionId(), id, w.verifier(), w.reason(), day));
  }

  @Operation(summary = "Cancel a deal of which nothing was paid")
  @PostMapping("/deals/{id}:cancel")
  ResponseEntity<Receipt> cancelDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Cancellation w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new CancelDeal(by.transactionId(), id, w.by(), w.reason(), day));
  }

  @Operation(summary = "Record that a payment was made or came in, in full or in part")
  @PostMapping("/deals/{id}:settle")
  ResponseEntity<Receipt> settleFlow(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Settlement w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new SettleFlow(
                by.transactionId(),
                id,
                w.flow(),
                w.amount(),
                w.settler(),
                day,
                w.valueDate().orElse(day)));
  }

  @Operation(summary = "Record that a payment failed; it stays due")
  @PostMapping("/deals/{id}:fail")
  ResponseEntity<Receipt> failFlow(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Failure w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new FailFlow(by.transactionId(), id, w.flow(), w.settler(), w.reason(), day));
  }

  @Operation(summary = "Let a part of the principal be paid back before the end")
  @PostMapping("/deals/{id}:reduce")
  ResponseEntity<Receipt> reduceDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Reduction w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ReduceDeal(
                by.transactionId(), id, w.principal(), w.payDate(), w.by(), w.reason(), day));
  }

  @Operation(summary = "End a deal earlier, with an agreed interest")
  @PostMapping("/deals/{id}:terminate")
  ResponseEntity<Receipt> terminateDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Termination w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new TerminateDeal(
                by.transactionId(), id, w.endDate(), w.interest(), w.by(), w.reason(), day));
  }

  @Operation(summary = "Pledge other bonds for a repo; they cover what is still lent")
  @PostMapping("/deals/{id}:substitute-collateral")
  ResponseEntity<Receipt> substituteCollateral(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Substitution w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new SubstituteCollateral(
                by.transactionId(), id, w.collateral(), w.by(), w.reason(), day));
  }

  @Operation(summary = "Roll a deal on the day it ends into a successor for some days more")
  @PostMapping("/deals/{id}:roll")
  ResponseEntity<Receipt> rollDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Roll w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> deals.entityOf(id)),
            day ->
                new RollDeal(
                    by.transactionId(),
                    id,
                    w.successor(),
                    w.rate(),
                    w.termDays(),
                    w.interest(),
                    w.collateral().orElse(List.of()),
                    w.dealer(),
                    w.approver(),
                    day))
        .at("/api/v1/deals/" + w.successor());
  }

  @Operation(summary = "Record the rate of a swap's index from one of its reset dates on")
  @PostMapping("/deals/{id}:fix-rate")
  ResponseEntity<Receipt> fixRate(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Fixing w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new FixRate(
                by.transactionId(), id, w.index(), w.date(), w.rate(), w.source(), w.by(), day));
  }

  @Operation(summary = "Take back everything that was booked of a deal")
  @PostMapping("/deals/{id}:reverse")
  ResponseEntity<Receipt> reverseDeal(
      @PathVariable DealId id, Submission by, @RequestBody DealWishes.Reversal w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ReverseDeal(by.transactionId(), id, w.by(), w.approver(), w.reason(), day));
  }

  @Operation(
      summary = "Show a deal, also as known at a position of the log",
      description = "Without a position all that is known now is meant.")
  @GetMapping("/deals/{dealId}")
  DealResource getDeal(@PathVariable DealId dealId, @RequestParam Optional<Long> knownAt) {
    return deals.find(dealId, knownAt.orElseGet(log.reader()::headPosition));
  }

  private ResponseEntity<Receipt> book(
      DealId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, DealCommand> wish) {
    var day = new BookingDay(bookingDate, () -> deals.entityOf(id));
    return desk.book(by, day, wish::apply).asTransaction();
  }
}
