package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.voucher.VoucherEvent;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;
import org.sycee.ledger.voucher.VoucherId;

/// A voucher, and its reversal if there was one.
@Schema(name = "Voucher", description = "A voucher, and its reversal if there was one.")
record VoucherResource(
    VoucherId voucherId,
    Status status,
    String description,
    LocalDate bookingDate,
    LocalDate valueDate,
    List<Posting> lines,
    TransactionId transactionId,
    Optional<Reversal> reversal,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  enum Status {
    POSTED,
    REVERSED
  }

  @Schema(name = "VoucherReversal")
  record Reversal(TransactionId transactionId, LocalDate bookingDate, String reason) {}

  /// `events` are all of the voucher's, in order.
  static VoucherResource of(VoucherId id, List<VoucherEvent> events) {
    var posted = (VoucherPosted) events.getFirst();
    Optional<Reversal> reversal =
        events.size() == 1
            ? Optional.empty()
            : Optional.of(reversal((VoucherReversed) events.getLast()));
    return new VoucherResource(
        id,
        reversal.isPresent() ? Status.REVERSED : Status.POSTED,
        posted.description(),
        posted.entry().bookingDate(),
        posted.entry().valueDate(),
        posted.entry().postings(),
        posted.transactionId(),
        reversal,
        reversal.isPresent() ? List.of() : List.of("reverse"));
  }

  private static Reversal reversal(VoucherReversed event) {
    return new Reversal(event.transactionId(), event.entry().bookingDate(), event.reason());
  }
}
