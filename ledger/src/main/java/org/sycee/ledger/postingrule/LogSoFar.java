package org.sycee.ledger.postingrule;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayEvent;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;

/// What a log says up to a fact: the open business days and the balances of the general ledger,
/// without its subsidiary accounts.
public final class LogSoFar {
  private final EarlierFacts earlier;
  private final Map<String, BusinessDay> days = new HashMap<>();
  private final Map<Total, Long> creditMinorUnits = new HashMap<>();

  LogSoFar(EarlierFacts earlier) {
    this.earlier = earlier;
  }

  private record Total(AccountCode code, Currency currency, AccountingUnit unit) {}

  void add(Event fact) {
    if (fact instanceof BusinessDayEvent e) {
      days.put(e.entity(), days.getOrDefault(e.entity(), BusinessDay.NONE_YET).evolve(e));
    }
    if (fact instanceof MovesMoney money) {
      for (Posting posting : money.entry().postings()) {
        creditMinorUnits.merge(
            new Total(
                posting.account().code(), posting.amount().currency(), posting.account().unit()),
            -posting.debitMinorUnits(),
            Math::addExact);
      }
    }
  }

  /// The business day that is open, or ending, in the books of the unit's legal entity.
  public LocalDate openDay(AccountingUnit unit) {
    return days.getOrDefault(unit.entity(), BusinessDay.NONE_YET)
        .open()
        .orElseThrow(
            () -> new IllegalStateException("no business day is open in " + unit.entity()));
  }

  /// Credits less debits of an account, over all its contracts.
  public Money creditBalance(AccountingUnit unit, AccountCode code, Currency currency) {
    return new Money(currency, creditMinorUnits.getOrDefault(new Total(code, currency, unit), 0L));
  }

  /// The same for every unit of a legal entity in which it is not zero.
  public SortedMap<AccountingUnit, Money> creditBalances(
      String entity, AccountCode code, Currency currency) {
    var balances = new TreeMap<AccountingUnit, Money>();
    creditMinorUnits.forEach((total, credits) -> {
      boolean asked = total.code.equals(code) && total.currency.equals(currency);
      if (asked && total.unit.entity().equals(entity) && credits != 0) {
        balances.put(total.unit, new Money(currency, credits));
      }
    });
    return balances;
  }

  /// Where the fact is found that a reversal takes back.
  public EarlierFacts earlier() {
    return earlier;
  }
}
