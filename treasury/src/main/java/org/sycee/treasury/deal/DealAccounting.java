package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;
import org.sycee.treasury.deal.Flow.Way;

/// The entries of a deal.
public final class DealAccounting {
  /// The version of the rule by which deals are posted.
  public static final String RULE = "deal-1";

  private DealAccounting() {}

  /// A payment, or a part of one. Lent: Dr placements, Cr nostro; back with interest: Dr nostro, Cr
  /// placements, Cr interest receivable. Borrowed: the other sides. Currencies exchanged: Dr
  /// nostro, Cr position in the one, the other sides in the other.
  static JournalEntry settled(
      LiveDeal deal, Way way, Money principal, Money interest, Dates dates) {
    DealTicket ticket = deal.ticket();
    if (ticket.terms() instanceof DiscountCertificateTerms) {
      return discounted(deal, way, principal.plus(interest), dates);
    }
    DealAccounts accounts = DealAccounts.of(ticket.terms().product());
    var unit = ticket.portfolio();
    var nostro = nostro(ticket, principal);
    LedgerAccount contract = contract(deal);
    JournalEntry.Draft draft = JournalEntry.on(dates.bookingDate, dates.valueDate);
    Money amount = principal.plus(interest);
    if (way == Way.RECEIVE) {
      draft.debit(nostro, amount);
      if (principal.isPositive()) {
        draft.credit(contract, principal);
      }
      if (interest.isPositive()) {
        draft.credit(LedgerAccount.of(unit, accounts.accrued()), interest);
      }
    } else {
      if (principal.isPositive()) {
        draft.debit(contract, principal);
      }
      if (interest.isPositive()) {
        draft.debit(LedgerAccount.of(unit, accounts.accrued()), interest);
      }
      draft.credit(nostro, amount);
    }
    return draft.entry();
  }

  /// A certificate stands at its face, less the discount that is not spent yet (standard entry 53).
  /// The whole discount is booked with the first money that comes in.
  private static JournalEntry discounted(LiveDeal deal, Way way, Money amount, Dates dates) {
    DealTicket ticket = deal.ticket();
    LedgerAccount nostro = nostro(ticket, amount);
    LedgerAccount contract = contract(deal);
    JournalEntry.Draft draft = JournalEntry.on(dates.bookingDate, dates.valueDate);
    if (way == Way.PAY) {
      return draft.debit(contract, amount).credit(nostro, amount).entry();
    }
    draft.debit(nostro, amount);
    Money discount = deal.interest().total();
    if (deal.isStarted() || discount.isZero()) {
      return draft.credit(contract, amount).entry();
    }
    AccountCode unspent = DealAccounts.of(ticket.terms().product()).accrued();
    return draft
        .debit(LedgerAccount.of(ticket.portfolio(), unspent), discount)
        .credit(contract, amount.plus(discount))
        .entry();
  }

  private static LedgerAccount nostro(DealTicket ticket, Money amount) {
    return LedgerAccount.of(ticket.portfolio(), DealAccounts.nostro(amount.currency()));
  }

  /// That of the deal, or of currencies the position of the portfolio, which no deal has alone.
  private static LedgerAccount contract(LiveDeal deal) {
    DealTicket ticket = deal.ticket();
    AccountCode code = DealAccounts.of(ticket.terms().product()).principal();
    return ticket.terms() instanceof FxTerms
        ? LedgerAccount.of(ticket.portfolio(), code)
        : LedgerAccount.of(ticket.portfolio(), code, deal.dealId().value());
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
