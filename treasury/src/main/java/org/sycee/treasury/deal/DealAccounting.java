package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.Flow.Way;

/// The entries of a deal.
public final class DealAccounting {
  /// The version of the rule by which deals are posted.
  public static final String RULE = "deal-1";

  private DealAccounting() {}

  /// A payment, or a part of one (standard entries 27 to 32). Lent: Dr placements, Cr nostro; back
  /// with interest: Dr nostro, Cr placements, Cr interest receivable. Borrowed: the other sides.
  static JournalEntry settled(
      DealId deal, DealTicket ticket, Way way, Money principal, Money interest, Dates dates) {
    DealProduct product = ticket.terms().product();
    DealAccounts accounts = DealAccounts.of(product);
    var unit = ticket.portfolio();
    var nostro = LedgerAccount.of(unit, DealAccounts.nostro(principal.currency()));
    var contract = LedgerAccount.of(unit, accounts.principal(), deal.value());
    var accrued = LedgerAccount.of(unit, accounts.accrued());
    JournalEntry.Draft draft = JournalEntry.on(dates.bookingDate, dates.valueDate);
    Money amount = principal.plus(interest);
    if (way == Way.RECEIVE) {
      draft.debit(nostro, amount);
      if (principal.isPositive()) {
        draft.credit(contract, principal);
      }
      if (interest.isPositive()) {
        draft.credit(accrued, interest);
      }
    } else {
      if (principal.isPositive()) {
        draft.debit(contract, principal);
      }
      if (interest.isPositive()) {
        draft.debit(accrued, interest);
      }
      draft.credit(nostro, amount);
    }
    return draft.entry();
  }

  /// When something is booked, and from when it counts.
  record Dates(LocalDate bookingDate, LocalDate valueDate) {}

  /// All entries of a deal taken back at once, with value from the day of the first.
  static JournalEntry reversed(List<JournalEntry> entries, LocalDate bookingDate) {
    List<Posting> postings =
        entries.stream()
            .flatMap(entry -> entry.postings().stream())
            .map(Posting::reversed)
            .toList();
    return new JournalEntry(bookingDate, entries.getFirst().valueDate(), postings);
  }
}
