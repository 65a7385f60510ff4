package org.sycee.ledger.voucher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;

/// The lines of a voucher are the accountant's own: there is nothing from which they follow. What
/// can be proved is that they are on accounts that an accountant may use, and on the open day.
public final class VoucherPostingRules implements PostingRules<VoucherEvent> {

  @Override
  public Class<VoucherEvent> facts() {
    return VoucherEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(VoucherAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(VoucherEvent fact, LogSoFar log) {
    return switch (fact) {
      case VoucherPosted e -> Optional.of(asWritten(e.entry(), log));
      case VoucherReversed e -> {
        JournalEntry posted = postingOf(e.voucherId(), log).entry();
        yield Optional.of(posted.reversed(openDay(posted, log)));
      }
    };
  }

  private static JournalEntry asWritten(JournalEntry entry, LogSoFar log) {
    for (Posting posting : entry.postings()) {
      VoucherAccounting.requireOfAccountants(posting.account());
    }
    LocalDate open = openDay(entry, log);
    LocalDate value = entry.valueDate().isAfter(open) ? open : entry.valueDate();
    return new JournalEntry(open, value, entry.postings());
  }

  private static LocalDate openDay(JournalEntry entry, LogSoFar log) {
    return log.openDay(entry.postings().getFirst().account().unit());
  }

  private static VoucherPosted postingOf(VoucherId id, LogSoFar log) {
    return log.earlier()
        .firstOf(id.value())
        .filter(VoucherPosted.class::isInstance)
        .map(VoucherPosted.class::cast)
        .orElseThrow(() -> new IllegalStateException(id + " was not posted before"));
  }
}
