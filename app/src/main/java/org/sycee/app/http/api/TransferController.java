package org.sycee.app.http.api;

import static org.sycee.ledger.deposit.DepositRejection.TRANSACTION_NOT_A_TRANSFER;
import static org.sycee.ledger.deposit.DepositRejection.TRANSACTION_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.TransferLeg;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// Moves money from one deposit to another: both legs or none.
@ApiController
@Tag(name = "Transfers")
class TransferController {
  private final BookingDesk desk;
  private final Deposits deposits;
  private final EventLog log;

  TransferController(BookingDesk desk, Deposits deposits, EventLog log) {
    this.desk = desk;
    this.deposits = deposits;
    this.log = log;
  }

  @Schema(name = "TransferFunds")
  record Wish(
      DepositId from,
      DepositId to,
      Money amount,
      Optional<LocalDate> bookingDate,
      Optional<LocalDate> valueDate,
      Optional<String> description) {}

  @Schema(name = "ReverseTransfer")
  record Reversal(String reason, Optional<LocalDate> bookingDate) {}

  @Operation(summary = "Transfer funds between two deposits of a legal entity")
  @PostMapping("/transfers")
  ResponseEntity<Receipt> transferFunds(Submission by, @RequestBody Wish w) {
    return desk.book(
            by,
            dayOf(w.from(), w.bookingDate()),
            day ->
                new TransferFunds(
                    by.transactionId(),
                    w.from(),
                    w.to(),
                    w.amount(),
                    day,
                    w.valueDate().orElse(day),
                    w.description().orElse("")))
        .asTransaction();
  }

  @Operation(summary = "Take back both legs of a transfer")
  @PostMapping("/transfers/{transactionId}:reverse")
  ResponseEntity<Receipt> reverseTransfer(
      @PathVariable TransactionId transactionId, Submission by, @RequestBody Reversal w) {
    TransferLeg sent = sentBy(transactionId);
    return desk.book(
            by,
            dayOf(sent.depositId(), w.bookingDate()),
            day ->
                new ReverseTransfer(
                    by.transactionId(),
                    transactionId,
                    sent.depositId(),
                    sent.counterparty(),
                    day,
                    w.reason()))
        .asTransaction();
  }

  private BookingDay dayOf(DepositId from, Optional<LocalDate> asked) {
    return new BookingDay(asked, () -> deposits.entityOf(from));
  }

  /// The sending leg, which names both deposits.
  private TransferLeg sentBy(TransactionId id) {
    List<Event> events = log.reader().ofTransaction(id).stream().map(log.json()::read).toList();
    TRANSACTION_NOT_FOUND.unless(!events.isEmpty(), () -> "there is no transaction " + id);
    return events.stream()
        .filter(TransferLeg.class::isInstance)
        .map(TransferLeg.class::cast)
        .filter(leg -> leg.change().isNegative())
        .findFirst()
        .orElseThrow(() ->
            TRANSACTION_NOT_A_TRANSFER.because(
                "%s is a %s, not a transfer"
                    .formatted(id, events.getFirst().getClass().getSimpleName())));
  }
}
