package org.sycee.app.books;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;

/// The vouchers of each branch and day, and the interest they paid, counted and added up.
final class ExpectedVoucherTotals {
  private final Map<String, Total> vouchers = new TreeMap<>();
  private final Map<String, Total> interest = new TreeMap<>();

  void add(JournalEntry entry) {
    var touched = new TreeSet<String>();
    for (Posting posting : entry.postings()) {
      String name = name(posting, entry);
      boolean isNew = touched.add(name);
      boolean isDebit = posting.side() == Side.DEBIT;
      var amount = BigInteger.valueOf(posting.amount().minorUnits());
      var one =
          new Total(
              isNew ? 1 : 0,
              isDebit ? amount : BigInteger.ZERO,
              isDebit ? BigInteger.ZERO : amount);
      vouchers.merge(name, one, Total::plus);
    }
  }

  void addInterest(Money amount, JournalEntry entry) {
    var one = new Total(1, BigInteger.valueOf(amount.minorUnits()), BigInteger.ZERO);
    interest.merge(name(entry.postings().getFirst(), entry), one, Total::plus);
  }

  void writeTo(Map<String, String> rows) {
    vouchers.forEach((name, total) ->
        rows.put(
            "voucher total " + name,
            "%d %d %d".formatted(total.number, total.debits, total.credits)));
    interest.forEach((name, total) ->
        rows.put("interest paid " + name, "%d %d".formatted(total.number, total.debits)));
  }

  private static String name(Posting posting, JournalEntry entry) {
    var unit = posting.account().unit();
    return "%s/%s %s on %s"
        .formatted(
            unit.entity(),
            unit.branch(),
            posting.amount().currency().getCurrencyCode(),
            entry.bookingDate());
  }

  private record Total(long number, BigInteger debits, BigInteger credits) {
    Total plus(Total more) {
      return new Total(number + more.number, debits.add(more.debits), credits.add(more.credits));
    }
  }
}
