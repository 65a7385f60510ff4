package org.sycee.app.http.api;

import static org.sycee.ledger.voucher.VoucherRejection.VOUCHER_NOT_FOUND;

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
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;
import org.sycee.ledger.voucher.VoucherEvent;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// Entries an accountant writes by hand.
@ApiController
@Tag(name = "Vouchers")
class VoucherController {
  private static final int MOST_LINES = 1_000;

  private final BookingDesk desk;
  private final EventLog log;

  VoucherController(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  @Schema(name = "PostVoucher")
  record Wish(
      @Schema(description = "Chosen by the caller: vch_ and 1 to 40 letters, digits, _ or -.")
          VoucherId voucherId,
      String description,
      List<WishedLine> lines,
      Optional<LocalDate> bookingDate,
      Optional<LocalDate> valueDate) {}

  @Schema(name = "VoucherLine")
  record WishedLine(LedgerAccount account, Side side, Money amount) {}

  @Schema(name = "ReverseVoucher")
  record Reversal(String reason, Optional<LocalDate> bookingDate) {}

  @Operation(summary = "Post a voucher: it balances in every currency and set of books, or not")
  @PostMapping("/vouchers")
  ResponseEntity<Receipt> postVoucher(Submission by, @RequestBody Wish w) {
    if (w.lines().isEmpty() || w.lines().size() > MOST_LINES) {
      throw MalformedRequest.inBody("/lines", "a voucher has 2 to %d lines".formatted(MOST_LINES));
    }
    List<Line> lines =
        w.lines().stream()
            .map(line -> new Line(line.account(), line.side(), line.amount()))
            .toList();
    String entity = lines.getFirst().account().unit().entity();
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> entity),
            day ->
                new PostVoucher(
                    by.transactionId(),
                    w.voucherId(),
                    day,
                    w.valueDate().orElse(day),
                    lines,
                    w.description()))
        .at("/api/v1/vouchers/" + w.voucherId());
  }

  @Operation(summary = "Take back a voucher by the opposite entry")
  @PostMapping("/vouchers/{voucherId}:reverse")
  ResponseEntity<Receipt> reverseVoucher(
      @PathVariable VoucherId voucherId, Submission by, @RequestBody Reversal w) {
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> entityOf(voucherId)),
            day -> new ReverseVoucher(by.transactionId(), voucherId, day, w.reason()))
        .asTransaction();
  }

  @Operation(summary = "Show a voucher and its reversal")
  @GetMapping("/vouchers/{voucherId}")
  VoucherResource getVoucher(@PathVariable VoucherId voucherId) {
    return VoucherResource.of(voucherId, events(voucherId));
  }

  private String entityOf(VoucherId id) {
    return events(id).getFirst().entry().postings().getFirst().account().unit().entity();
  }

  private List<VoucherEvent> events(VoucherId id) {
    List<VoucherEvent> events =
        log.reader().ofAggregate(id.value(), 0).stream()
            .map(stored -> (VoucherEvent) log.json().read(stored))
            .toList();
    VOUCHER_NOT_FOUND.unless(!events.isEmpty(), () -> id + " has never been posted");
    return events;
  }
}
