package org.sycee.ledger.voucher;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;

/// Everything one may ask of a voucher.
public sealed interface VoucherCommand extends Command {
  VoucherId voucherId();

  LocalDate bookingDate();

  record PostVoucher(
      TransactionId transactionId,
      VoucherId voucherId,
      LocalDate bookingDate,
      LocalDate valueDate,
      List<Line> lines,
      String description)
      implements VoucherCommand {}

  record ReverseVoucher(
      TransactionId transactionId, VoucherId voucherId, LocalDate bookingDate, String reason)
      implements VoucherCommand {}

  /// A line as it was asked for; it becomes a posting only if the whole voucher is accepted.
  record Line(LedgerAccount account, Side side, Money amount) {}
}
