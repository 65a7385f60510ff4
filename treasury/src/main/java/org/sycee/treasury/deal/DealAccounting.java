package org.sycee.treasury.deal;

import static org.sycee.ledger.journal.AccountCodes.ROLLED_DEALS;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.Flow.Way;

/// The entries of a deal.
public final class DealAccounting {
  /// The version of the rule by which deals are posted.
  public static final String RULE = "deal-1";

  private DealAccounting() {}

  /// A payment by a version of the rule; `left` are the flows that are open after it.
  static JournalEntry settled(
      LiveDeal deal, FlowPart part, Dates dates, List<Flow> left, String rule) {
    JournalEntry payment = settled(deal, part.way, part.principal, part.interest, dates);
    return left.isEmpty() && rule.equals(MarkAccounting.RULE)
        ? MarkAccounting.over(deal, payment)
        : payment;
  }

  /// What is paid of a flow.
  record FlowPart(Way way, Money principal, Money interest) {}

  /// A payment, or a part of one. Lent: Dr placements, Cr nostro; back with interest: Dr nostro, Cr
  /// placements, Cr interest receivable. Borrowed: the other sides. Currencies exchanged: Dr
  /// nostro, Cr position in the one, the other sides in the other.
  private static JournalEntry settled(
      LiveDeal deal, Way way, Money principal, Money interest, Dates dates) {
    DealTicket ticket = deal.ticket();
    if (ticket.terms() instanceof DiscountCertificateTerms) {
      return discounted(deal, way, principal.plus(interest), dates);
    }
    DealAccounts accounts = DealAccounts.of(ticket.terms().product());
    var unit = ticket.portfolio();
    var nostro = nostro(ticket, principal);
    LedgerAccount contract = contract(deal.dealId(), ticket);
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
    LedgerAccount contract = contract(deal.dealId(), ticket);
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

  /// The end of a deal that is rolled. Lent: Dr rolled deals, Dr nostro for interest that is paid,
  /// Cr placements, Cr interest receivable. Borrowed: the other sides.
  static JournalEntry rolled(LiveDeal deal, Flow last, Money rolled, LocalDate date) {
    DealTicket ticket = deal.ticket();
    AccountCode accrued = DealAccounts.of(ticket.terms().product()).accrued();
    var lines = new Lines(last.way() == Way.RECEIVE, JournalEntry.on(date));
    lines.add(LedgerAccount.of(ticket.portfolio(), ROLLED_DEALS), rolled);
    lines.add(nostro(ticket, rolled), last.amount().minus(rolled));
    lines.takeOff(contract(deal.dealId(), ticket), last.principal());
    lines.takeOff(LedgerAccount.of(ticket.portfolio(), accrued), last.interest());
    return lines.draft.entry();
  }

  /// The beginning of the successor, by which the account of rolled deals is empty again.
  static JournalEntry succeeded(DealId deal, DealTicket ticket, Money rolled, LocalDate date) {
    var lines = new Lines(ticket.terms().product().isLent(), JournalEntry.on(date));
    lines.add(contract(deal, ticket), rolled);
    lines.takeOff(LedgerAccount.of(ticket.portfolio(), ROLLED_DEALS), rolled);
    return lines.draft.entry();
  }

  /// Lines of an entry that adds on the one side and takes off on the other; nothing is no line.
  private record Lines(boolean isLent, JournalEntry.Draft draft) {
    void add(LedgerAccount account, Money amount) {
      line(account, amount, isLent);
    }

    void takeOff(LedgerAccount account, Money amount) {
      line(account, amount, !isLent);
    }

    private void line(LedgerAccount account, Money amount, boolean isDebit) {
      if (amount.isPositive() && isDebit) {
        draft.debit(account, amount);
      } else if (amount.isPositive()) {
        draft.credit(account, amount);
      }
    }
  }

  private static LedgerAccount nostro(DealTicket ticket, Money amount) {
    return LedgerAccount.of(ticket.portfolio(), DealAccounts.nostro(amount.currency()));
  }

  /// That of the deal, or of currencies the position of the portfolio, which no deal has alone.
  private static LedgerAccount contract(DealId deal, DealTicket ticket) {
    AccountCode code = DealAccounts.of(ticket.terms().product()).principal();
    return ticket.terms() instanceof FxTerms
        ? LedgerAccount.of(ticket.portfolio(), code)
        : LedgerAccount.of(ticket.portfolio(), code, deal.value());
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
