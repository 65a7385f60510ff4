package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositId;

/// Everything one may ask of an open deposit.
@ApiController
@Tag(name = "Deposits")
class DepositActions {
  private final BookingDesk desk;
  private final Deposits deposits;

  DepositActions(BookingDesk desk, Deposits deposits) {
    this.desk = desk;
    this.deposits = deposits;
  }

  @Operation(summary = "Deposit funds that come from outside the bank")
  @PostMapping("/deposits/{id}:deposit")
  ResponseEntity<Receipt> depositFunds(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.MoveThroughChannel w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new DepositFunds(
                by.transactionId(),
                id,
                w.amount(),
                w.channel(),
                day,
                w.valueDate().orElse(day),
                w.description().orElse("")));
  }

  @Operation(summary = "Withdraw funds that leave the bank")
  @PostMapping("/deposits/{id}:withdraw")
  ResponseEntity<Receipt> withdrawFunds(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.MoveThroughChannel w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new WithdrawFunds(
                by.transactionId(),
                id,
                w.amount(),
                w.channel(),
                day,
                w.valueDate().orElse(day),
                w.description().orElse("")));
  }

  @Operation(summary = "Credit interest to the customer")
  @PostMapping("/deposits/{id}:credit-interest")
  ResponseEntity<Receipt> creditInterest(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Move w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new CreditInterest(
                by.transactionId(),
                id,
                w.amount(),
                day,
                w.valueDate().orElse(day),
                w.description().orElse("")));
  }

  @Operation(summary = "Charge interest on an overdraft")
  @PostMapping("/deposits/{id}:charge-interest")
  ResponseEntity<Receipt> chargeInterest(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Move w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ChargeInterest(
                by.transactionId(),
                id,
                w.amount(),
                day,
                w.valueDate().orElse(day),
                w.description().orElse("")));
  }

  @Operation(summary = "Charge a fee")
  @PostMapping("/deposits/{id}:charge-fee")
  ResponseEntity<Receipt> chargeFee(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Move w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ChargeFee(
                by.transactionId(),
                id,
                w.amount(),
                day,
                w.valueDate().orElse(day),
                w.description().orElse("")));
  }

  @Operation(summary = "Set an amount aside")
  @PostMapping("/deposits/{id}:hold")
  ResponseEntity<Receipt> placeHold(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Hold w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new PlaceHold(
                by.transactionId(), id, w.holdId(), w.amount(), day, w.reason().orElse("")));
  }

  @Operation(summary = "Release an amount set aside")
  @PostMapping("/deposits/{id}:release")
  ResponseEntity<Receipt> releaseHold(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Release w) {
    return book(
        id, by, w.bookingDate(), day -> new ReleaseHold(by.transactionId(), id, w.holdId(), day));
  }

  @Operation(summary = "Freeze the deposit by order of an authority: nothing may leave it")
  @PostMapping("/deposits/{id}:freeze")
  ResponseEntity<Receipt> freezeDeposit(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Freeze w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new FreezeDeposit(by.transactionId(), id, w.authority(), w.documentNumber(), day));
  }

  @Operation(summary = "Lift an order that freezes the deposit")
  @PostMapping("/deposits/{id}:unfreeze")
  ResponseEntity<Receipt> unfreezeDeposit(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Unfreeze w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new UnfreezeDeposit(by.transactionId(), id, w.documentNumber(), day));
  }

  @Operation(summary = "Take back an earlier transaction of the deposit by the opposite entry")
  @PostMapping("/deposits/{id}:reverse")
  ResponseEntity<Receipt> reverseTransaction(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Reversal w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ReverseTransaction(
                by.transactionId(), id, w.reversedTransactionId(), day, w.reason()));
  }

  @Operation(summary = "Close the deposit for ever; it must be empty")
  @PostMapping("/deposits/{id}:close")
  ResponseEntity<Receipt> closeDeposit(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Closing w) {
    return book(id, by, w.bookingDate(), day -> new CloseDeposit(by.transactionId(), id, day));
  }

  private ResponseEntity<Receipt> book(
      DepositId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, DepositCommand> wish) {
    var day = new BookingDay(bookingDate, () -> deposits.entityOf(id));
    return desk.book(by, day, wish::apply).asTransaction();
  }
}
