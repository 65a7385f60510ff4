package org.sycee.ledger.journal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sycee.money.Money;

/// A balanced set of postings: debits equal credits in each accounting unit (legal entity, branch
/// and book) and each currency, or it does not exist.
///
/// `bookingDate` is the business day in whose books it stands; `valueDate` is the day from which
/// interest counts.
public record JournalEntry(LocalDate bookingDate, LocalDate valueDate, List<Posting> postings) {

  public JournalEntry {
    postings = List.copyOf(postings);
    imbalance(postings)
        .ifPresent(imbalance -> {
          throw new IllegalArgumentException(imbalance);
        });
  }

  /// Begins an entry booked and valued on the same day.
  public static Draft on(LocalDate bookingDate) {
    return new Draft(bookingDate, bookingDate);
  }

  /// Begins an entry booked on one day with value from another.
  public static Draft on(LocalDate bookingDate, LocalDate valueDate) {
    return new Draft(bookingDate, valueDate);
  }

  /// The entry that takes this one back: the same postings on the other side, booked on another
  /// day, with the value date of this one.
  public JournalEntry reversed(LocalDate reversalBookingDate) {
    return new JournalEntry(
        reversalBookingDate, valueDate, postings.stream().map(Posting::reversed).toList());
  }

  /// Why the postings do not balance, with the figures; empty if they do.
  public static Optional<String> imbalance(List<Posting> postings) {
    if (balancesAsPair(postings)) {
      return Optional.empty();
    }
    if (postings.size() < 2) {
      return Optional.of("an entry has at least two postings, this one has " + postings.size());
    }
    var sums = new TreeMap<String, BigInteger>();
    for (Posting posting : postings) {
      sums.merge(booksOf(posting), BigInteger.valueOf(posting.debitMinorUnits()), BigInteger::add);
    }
    for (var sum : sums.entrySet()) {
      if (sum.getValue().signum() != 0) {
        return Optional.of(
            describe(postings.stream().filter(p -> booksOf(p).equals(sum.getKey())).toList()));
      }
    }
    return Optional.empty();
  }

  /// The common case, decided without building sums: one debit and one credit of the same amount.
  private static boolean balancesAsPair(List<Posting> postings) {
    if (postings.size() != 2) {
      return false;
    }
    Posting first = postings.get(0);
    Posting second = postings.get(1);
    return first.side() != second.side()
        && first.amount().equals(second.amount())
        && first.account().unit().equals(second.account().unit());
  }

  /// What must balance by itself: the accounting unit and the currency.
  private static String booksOf(Posting posting) {
    return posting.account().unit() + " " + posting.amount().currency();
  }

  private static String describe(List<Posting> postings) {
    return "the entry does not balance in %s: debits %s, credits %s"
        .formatted(
            postings.getFirst().account().unit(),
            total(postings, Side.DEBIT),
            total(postings, Side.CREDIT));
  }

  /// Not as [Money]: the sum of lines that do not balance may be beyond 64 bits.
  private static String total(List<Posting> postings, Side side) {
    Currency currency = postings.getFirst().amount().currency();
    BigDecimal total = Money.zero(currency).decimal();
    for (Posting posting : postings) {
      if (posting.side() == side) {
        total = total.add(posting.amount().decimal());
      }
    }
    return currency + " " + total;
  }

  /// An entry being written; it becomes one by [#entry()], which checks that it balances.
  public static final class Draft {
    private final LocalDate bookingDate;
    private final LocalDate valueDate;
    private final List<Posting> postings = new ArrayList<>(2);

    private Draft(LocalDate bookingDate, LocalDate valueDate) {
      this.bookingDate = bookingDate;
      this.valueDate = valueDate;
    }

    public Draft debit(LedgerAccount account, Money amount) {
      postings.add(new Posting(account, Side.DEBIT, amount));
      return this;
    }

    public Draft credit(LedgerAccount account, Money amount) {
      postings.add(new Posting(account, Side.CREDIT, amount));
      return this;
    }

    public JournalEntry entry() {
      return new JournalEntry(bookingDate, valueDate, postings);
    }
  }
}
