package org.sycee.treasury.limit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;

/// What each book has gained or lost on prices, by the month in which it was booked: changes of
/// fair value, what was realised on securities, and exchange differences. Interest is none of it.
///
/// Not for several threads; [LimitBook] sees to that.
final class PriceResults {
  private static final Set<AccountCode> ACCOUNTS =
      Set.of(
          AccountCodes.FAIR_VALUE_GAINS,
          AccountCodes.INVESTMENT_INCOME,
          AccountCodes.EXCHANGE_GAINS);

  /// Credits less debits.
  private final Map<Key, Money> results = new HashMap<>();

  private record Key(LimitSubject book, YearMonth month, String currency) {}

  void count(MovesMoney event) {
    var month = YearMonth.from(event.entry().bookingDate());
    for (Posting posting : event.entry().postings()) {
      if (ACCOUNTS.contains(posting.account().code())) {
        var credit = new Money(posting.amount().currency(), -posting.debitMinorUnits());
        var book = LimitSubject.book(posting.account().unit());
        var key = new Key(book, month, credit.currency().getCurrencyCode());
        results.merge(key, credit, Money::plus);
      }
    }
  }

  /// Zero or more, in the currency of `zero`.
  Money lostInMonthOf(LocalDate date, LimitSubject book, Money zero) {
    var key = new Key(book, YearMonth.from(date), zero.currency().getCurrencyCode());
    Money result = results.getOrDefault(key, zero);
    return result.isNegative() ? result.negated() : zero;
  }
}
