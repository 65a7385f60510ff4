package org.sycee.ledger.voucher;

import static org.sycee.ledger.voucher.VoucherRejection.*;

import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;

/// The state of a voucher, and the rules that change it. Pure.
public sealed interface Voucher {

  /// A voucher nobody has posted yet.
  static Voucher unposted() {
    return new Unposted();
  }

  /// What happens if the command is accepted; throws [Rejected] if it is not.
  VoucherEvent decide(VoucherCommand command, BusinessDays days, ChartOfAccounts chart);

  /// The state after the fact.
  default Voucher evolve(VoucherEvent event) {
    return switch (event) {
      case VoucherPosted e -> new Posted(e);
      case VoucherReversed e -> new Reversed(e);
    };
  }

  record Unposted() implements Voucher {
    @Override
    public VoucherEvent decide(VoucherCommand command, BusinessDays days, ChartOfAccounts chart) {
      return switch (command) {
        case PostVoucher c ->
            new VoucherPosted(
                c.transactionId(),
                c.voucherId(),
                c.description(),
                VoucherAccounting.entryFor(c, days, chart));
        case ReverseVoucher c ->
            throw VOUCHER_NOT_FOUND.because(c.voucherId() + " has never been posted");
      };
    }
  }

  record Posted(VoucherPosted posting) implements Voucher {
    @Override
    public VoucherEvent decide(VoucherCommand command, BusinessDays days, ChartOfAccounts chart) {
      return switch (command) {
        case PostVoucher c ->
            throw VOUCHER_ALREADY_POSTED.because(c.voucherId() + " is posted already");
        case ReverseVoucher c -> {
          JournalEntry entry = posting.entry().reversed(c.bookingDate());
          VoucherAccounting.requireOpenDays(entry, days);
          yield new VoucherReversed(c.transactionId(), c.voucherId(), c.reason(), entry);
        }
      };
    }
  }

  record Reversed(VoucherReversed reversal) implements Voucher {
    @Override
    public VoucherEvent decide(VoucherCommand command, BusinessDays days, ChartOfAccounts chart) {
      throw switch (command) {
        case PostVoucher c -> VOUCHER_ALREADY_POSTED.because(c.voucherId() + " was posted before");
        case ReverseVoucher c ->
            VOUCHER_ALREADY_REVERSED.because(c.voucherId() + " was reversed before");
      };
    }
  }
}
