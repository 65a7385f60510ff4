package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.deposit.DepositEvent.InterestSettled;
import org.sycee.ledger.deposit.product.Earnings;
import org.sycee.ledger.deposit.product.Interest;
import org.sycee.ledger.deposit.product.Interest.Due;
import org.sycee.money.Money;

/// A running account in the world in which everything arrived in time: each change on the day from
/// which it counts, and every rate as it was corrected in the end.
final class InTime {
  private final SortedMap<LocalDate, Money> changes = new TreeMap<>();
  private Money paid;

  InTime(Money zero) {
    this.paid = zero;
  }

  /// A change that lies before what the account still keeps counts from the first day kept.
  void add(ActiveDeposit before, BalanceChanged fact) {
    if (fact instanceof InterestSettled settled) {
      paid = paid.plus(settled.change());
      return;
    }
    LocalDate value = fact.entry().valueDate();
    LocalDate firstKept =
        before.earnings().paid().keySet().stream().min(LocalDate::compareTo).orElse(value);
    changes.merge(value.isBefore(firstKept) ? firstKept : value, fact.change(), Money::plus);
  }

  /// What the account was paid in this world, and is owed at the close of the day.
  Money earned(ActiveDeposit deposit, RateTable rates, LocalDate closeOf) {
    return paid.plus(interest(deposit, deposit.earnings(), rates).outstandingAtCloseOf(closeOf));
  }

  /// What it would have been paid and be owed in the other world.
  Money earnedInTime(ActiveDeposit deposit, RateTable rates, LocalDate closeOf) {
    Money settled = paid.minus(paid);
    Earnings earnings = Earnings.none(settled);
    if (changes.isEmpty()) {
      return settled;
    }
    for (LocalDate day = changes.firstKey(); !day.isAfter(closeOf); day = day.plusDays(1)) {
      Money change = changes.get(day);
      if (change != null) {
        earnings = earnings.changed(day, change);
      }
      if (InterestSettlement.QUARTERLY.settlementOnOrAfter(day).equals(day)) {
        List<Due> due = interest(deposit, earnings, rates).dueAtCloseOf(day);
        Money sum = due.stream().map(Due::amount).reduce(paid.minus(paid), Money::plus);
        for (Due each : sum.isPositive() ? due : List.<Due>of()) {
          earnings =
              earnings
                  .changed(each.period().toExclusive(), each.amount())
                  .settled(each.period().fromDate(), each.amount());
          settled = settled.plus(each.amount());
        }
      }
    }
    return settled.plus(interest(deposit, earnings, rates).outstandingAtCloseOf(closeOf));
  }

  private static Interest interest(ActiveDeposit deposit, Earnings earnings, RateTable rates) {
    var terms = deposit.terms();
    return new Interest(terms.product(), terms.holder(), earnings, rates);
  }
}
