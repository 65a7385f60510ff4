package org.sycee.app.http.api;

import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;
import static org.sycee.ledger.deposit.DepositRejection.TRANSACTION_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand;

/// Transactions by their ids, and many of them at once.
@ApiController
@Tag(name = "Transactions")
class TransactionController {
  private static final int MOST_ITEMS = 1_000;

  /// A transaction id has 64 characters; a dot and the number of an item take up to five.
  private static final int LONGEST_BATCH_KEY = 58;

  private final BookingDesk desk;
  private final Deposits deposits;

  TransactionController(BookingDesk desk, Deposits deposits) {
    this.desk = desk;
    this.deposits = deposits;
  }

  @Schema(name = "Batch")
  record Batch(
      @Schema(description = "1 to 1,000 wishes, decided in this order.") List<BatchItem> items,
      Optional<LocalDate> bookingDate) {}

  @Operation(
      summary = "Book many wishes about deposits together: all of them or none",
      description =
          "Item n, counted from 1, has the transaction id {Idempotency-Key}.n. Without a booking"
              + " date the open business day of the first item's legal entity is meant.")
  @PostMapping("/transactions:batch")
  ResponseEntity<Receipt> bookTogether(Submission by, @RequestBody Batch batch) {
    List<BatchItem> items = batch.items();
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      throw MalformedRequest.inBody(
          "/items", "a batch has 1 to %d items, not %d".formatted(MOST_ITEMS, items.size()));
    }
    IDEMPOTENCY_KEY_MALFORMED.unless(
        by.transactionId().value().length() <= LONGEST_BATCH_KEY,
        () -> "the key of a batch has at most %d characters".formatted(LONGEST_BATCH_KEY));
    var day =
        new BookingDay(batch.bookingDate(), () -> deposits.entityOf(items.getFirst().depositId()));
    return desk.bookTogether(by, day, date -> commands(by.transactionId(), items, date))
        .at("/api/v1/transactions/" + BookingDesk.itemId(by.transactionId(), 1));
  }

  @Operation(summary = "Show what the log holds of a transaction")
  @GetMapping("/transactions/{transactionId}")
  Receipt getTransaction(@PathVariable TransactionId transactionId) {
    return desk.receipt(transactionId)
        .orElseThrow(
            () -> TRANSACTION_NOT_FOUND.because("there is no transaction " + transactionId));
  }

  private static List<DepositCommand> commands(
      TransactionId batch, List<BatchItem> items, LocalDate day) {
    var commands = new ArrayList<DepositCommand>(items.size());
    for (BatchItem item : items) {
      commands.add(item.on(day, BookingDesk.itemId(batch, commands.size() + 1)));
    }
    return commands;
  }
}
