package org.sycee.ledger.voucher;

import static org.sycee.ledger.voucher.VoucherRejection.*;

import java.util.List;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;

/// Turns the lines an accountant wrote into an entry, or refuses them by name.
final class VoucherAccounting {
  /// The version of the rule: the lines as the accountant wrote them.
  static final String RULE = "voucher-1";

  private VoucherAccounting() {}

  static JournalEntry entryFor(PostVoucher c, BusinessDays days, ChartOfAccounts chart) {
    VALUE_DATE_AFTER_BOOKING_DATE.unless(
        !c.valueDate().isAfter(c.bookingDate()),
        () -> "value date %s, booking date %s".formatted(c.valueDate(), c.bookingDate()));
    for (var line : c.lines()) {
      var account = line.account();
      AMOUNT_NOT_POSITIVE.unless(
          line.amount().isPositive(), () -> "%s on %s".formatted(line.amount(), account));
      UNKNOWN_ACCOUNT.unless(
          chart.contains(account.code()),
          () -> "account %s is not in the chart of accounts".formatted(account.code()));
      requireOfAccountants(account);
    }
    List<Posting> postings =
        c.lines().stream()
            .map(line -> new Posting(line.account(), line.side(), line.amount()))
            .toList();
    JournalEntry.imbalance(postings)
        .ifPresent(imbalance -> {
          throw UNBALANCED_ENTRY.because(imbalance);
        });
    var entry = new JournalEntry(c.bookingDate(), c.valueDate(), postings);
    requireOpenDays(entry, days);
    return entry;
  }

  /// Refuses an account that moves only through its contracts.
  static void requireOfAccountants(LedgerAccount account) {
    ACCOUNT_OF_CONTRACTS.unless(
        account.contract().isEmpty() && !AccountCodes.belongsToContracts(account.code()),
        () -> "%s moves only through its contracts".formatted(account));
  }

  /// Every legal entity in whose books the entry stands must have the day open.
  static void requireOpenDays(JournalEntry entry, BusinessDays days) {
    for (Posting posting : entry.postings()) {
      days.of(posting.account().unit().entity()).requireOpen(entry.bookingDate());
    }
  }
}
