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

/// What moves money into an open deposit and out of it, and what ends it.
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

  @Operation(summary = "Announce a withdrawal from a notice deposit")
  @PostMapping("/deposits/{id}:give-notice")
  ResponseEntity<Receipt> giveNotice(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Notice w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new GiveNotice(by.transactionId(), id, w.amount(), w.withdrawalDate(), day));
  }

  @Operation(summary = "Pay out the balance with the interest to date, and close the deposit")
  @PostMapping("/deposits/{id}:pay-out-and-close")
  ResponseEntity<Receipt> payOutAndClose(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.PayingOut w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new PayOutAndClose(
                by.transactionId(), id, w.channel(), day, w.description().orElse("")));
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
