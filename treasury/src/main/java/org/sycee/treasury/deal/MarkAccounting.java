package org.sycee.treasury.deal;

import static org.sycee.ledger.journal.AccountCodes.DERIVATIVES_DEALT;
import static org.sycee.ledger.journal.AccountCodes.FAIR_VALUE_GAINS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;

/// What a deal that is marked to market stands at, and the entries that bring it to its value
/// (standard entry 55).
public final class MarkAccounting {
  /// The version of the rule by which payments of such deals are posted: with the last one the mark
  /// comes off. By the first version, `deal-1`, it stayed, for nothing was marked.
  public static final String RULE = "deal-2";

  private MarkAccounting() {}

  /// The version for payments of a deal on the ticket.
  static String ruleOf(DealTicket ticket) {
    return ticket.terms().isMarkedToMarket() ? RULE : DealAccounting.RULE;
  }

  /// Its value when it was last booked, what was paid for it since, less what was received: debits
  /// of its derivative.
  public static Money mark(LiveDeal deal) {
    return debits(deal, deal.entries(), derivative(deal));
  }

  /// What it has gained so far, below zero what it has lost.
  public static Money result(LiveDeal deal) {
    return debits(deal, deal.entries(), gains(deal)).negated();
  }

  private static Money debits(LiveDeal deal, List<JournalEntry> entries, LedgerAccount account) {
    Money sum = Money.zero(deal.ticket().terms().currency());
    for (JournalEntry entry : entries) {
      for (Posting posting : entry.postings()) {
        if (posting.account().equals(account)) {
          sum = sum.plus(new Money(sum.currency(), posting.debitMinorUnits()));
        }
      }
    }
    return sum;
  }

  /// Dr derivatives, Cr gains of fair value, or the reverse.
  static JournalEntry revalued(LiveDeal deal, Money difference, LocalDate date) {
    var lines = new ArrayList<Posting>();
    debit(lines, derivative(deal), difference);
    debit(lines, gains(deal), difference.negated());
    return new JournalEntry(date, date, lines);
  }

  /// The last payment takes the mark off; what it is more or less than that was gained or lost.
  static JournalEntry over(LiveDeal deal, JournalEntry payment) {
    Money paid = debits(deal, List.of(payment), derivative(deal));
    var lines = new ArrayList<>(payment.postings());
    lines.removeIf(posting -> posting.account().equals(derivative(deal)));
    debit(lines, derivative(deal), mark(deal).negated());
    debit(lines, gains(deal), mark(deal).plus(paid));
    return new JournalEntry(payment.bookingDate(), payment.valueDate(), lines);
  }

  /// Below zero is a credit, and nothing is no line.
  private static void debit(List<Posting> lines, LedgerAccount account, Money amount) {
    if (amount.isPositive()) {
      lines.add(new Posting(account, Side.DEBIT, amount));
    } else if (amount.isNegative()) {
      lines.add(new Posting(account, Side.CREDIT, amount.negated()));
    }
  }

  private static LedgerAccount derivative(LiveDeal deal) {
    return LedgerAccount.of(deal.ticket().portfolio(), DERIVATIVES_DEALT, deal.dealId().value());
  }

  private static LedgerAccount gains(LiveDeal deal) {
    return LedgerAccount.of(deal.ticket().portfolio(), FAIR_VALUE_GAINS);
  }
}
