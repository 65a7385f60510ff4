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

/// What keeps money in an open deposit, and the order by which it leaves all the same.
@ApiController
@Tag(name = "Deposits")
class DepositRestrictions {
  private final BookingDesk desk;
  private final Deposits deposits;

  DepositRestrictions(BookingDesk desk, Deposits deposits) {
    this.desk = desk;
    this.deposits = deposits;
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

  @Operation(summary = "Deduct funds by order of an authority, from frozen money too")
  @PostMapping("/deposits/{id}:deduct")
  ResponseEntity<Receipt> deductFunds(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Deduction w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new DeductFunds(
                by.transactionId(),
                id,
                w.amount(),
                w.channel(),
                w.authority(),
                w.documentNumber(),
                day));
  }

  @Operation(summary = "Report a certificate, book or card as lost: nothing may leave")
  @PostMapping("/deposits/{id}:report-loss")
  ResponseEntity<Receipt> reportLoss(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Loss w) {
    return book(
        id, by, w.bookingDate(), day -> new ReportLoss(by.transactionId(), id, w.reportId(), day));
  }

  @Operation(summary = "Withdraw the report of a loss")
  @PostMapping("/deposits/{id}:cancel-loss-report")
  ResponseEntity<Receipt> cancelLossReport(
      @PathVariable DepositId id, Submission by, @RequestBody DepositWishes.Loss w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new CancelLossReport(by.transactionId(), id, w.reportId(), day));
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
