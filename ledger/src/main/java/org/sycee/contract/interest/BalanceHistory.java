package org.sycee.contract.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sycee.money.Money;

/// What a contract's balance was at the close of every day, by value date.
///
/// A change booked late counts from its value date, so the interest of a period already settled
/// changes with it: the difference is what the bank owes or takes back. Interest a bank credited is
/// a change like any other.
///
/// Kept as two arrays of numbers because the close of a day reads a million of them.
public final class BalanceHistory {
  private final Currency currency;
  private final long[] epochDays;
  private final long[] balances;

  private BalanceHistory(Currency currency, long[] epochDays, long[] balances) {
    this.currency = currency;
    this.epochDays = epochDays;
    this.balances = balances;
  }

  /// One change of the balance; negative is a withdrawal.
  public record Change(LocalDate valueDate, Money amount) {}

  /// The balances after changes that come in any order; throws [ArithmeticException] beyond 64
  /// bits.
  public static BalanceHistory of(Currency currency, Collection<Change> changes) {
    List<Change> ordered =
        changes.stream().sorted(Comparator.comparing(Change::valueDate)).toList();
    long[] days = new long[ordered.size()];
    long[] balances = new long[ordered.size()];
    var balance = Money.zero(currency);
    int count = 0;
    for (Change change : ordered) {
      long day = change.valueDate.toEpochDay();
      balance = balance.plus(change.amount);
      count = count > 0 && days[count - 1] == day ? count : count + 1;
      days[count - 1] = day;
      balances[count - 1] = balance.minorUnits();
    }
    return new BalanceHistory(currency, Arrays.copyOf(days, count), Arrays.copyOf(balances, count));
  }

  /// The history of a contract that starts with one amount.
  public static BalanceHistory startingWith(LocalDate valueDate, Money amount) {
    return of(amount.currency(), List.of(new Change(valueDate, amount)));
  }

  /// The history with one more change, which may be dated back; throws [ArithmeticException] if a
  /// balance would be beyond 64 bits.
  public BalanceHistory with(LocalDate valueDate, Money amount) {
    if (!amount.currency().equals(currency)) {
      throw new IllegalArgumentException("the balance is in " + currency + ", not " + amount);
    }
    long day = valueDate.toEpochDay();
    int last = lastUpTo(day);
    boolean known = last >= 0 && epochDays[last] == day;
    int place = known ? last : last + 1;
    int length = epochDays.length + (known ? 0 : 1);
    long[] days = new long[length];
    long[] after = new long[length];
    for (int i = 0; i < length; i++) {
      int before = known || i < place ? i : i - 1;
      boolean inserted = !known && i == place;
      days[i] = inserted ? day : epochDays[before];
      after[i] = before < 0 ? 0 : balances[before];
    }
    for (int i = place; i < length; i++) {
      after[i] = Math.addExact(after[i], amount.minorUnits());
    }
    return new BalanceHistory(currency, days, after);
  }

  /// The history from a day on: what happened before it counts as one change on that day.
  public BalanceHistory since(LocalDate date) {
    long day = date.toEpochDay();
    int last = lastUpTo(day);
    if (last < 0) {
      return this;
    }
    long[] days = Arrays.copyOfRange(epochDays, last, epochDays.length);
    days[0] = day;
    return new BalanceHistory(currency, days, Arrays.copyOfRange(balances, last, balances.length));
  }

  public Currency currency() {
    return currency;
  }

  /// The day of the first change; empty if there was none.
  public Optional<LocalDate> startDate() {
    return epochDays.length == 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDays[0]));
  }

  /// The changes by value date, those of one day as one; a day on which they cancel is left in.
  public List<Change> changes() {
    var changes = new ArrayList<Change>(epochDays.length);
    long before = 0;
    for (int i = 0; i < epochDays.length; i++) {
      changes.add(
          new Change(
              LocalDate.ofEpochDay(epochDays[i]),
              new Money(currency, Math.subtractExact(balances[i], before))));
      before = balances[i];
    }
    return changes;
  }

  /// The balance at the close of the day, zero before the first change.
  public Money balanceAtCloseOf(LocalDate date) {
    int index = lastUpTo(date.toEpochDay());
    return new Money(currency, index < 0 ? 0 : balances[index]);
  }

  /// The product (积数): the sum of the closing balances of the days, in minor units x days. A
  /// balance below zero counts as none, because an overdraft earns nothing.
  ///
  /// Exact; throws [ArithmeticException] beyond 64 bits, which is 10^15 yuan for 92 days.
  public long product(LocalDate fromDate, LocalDate toExclusive) {
    return productWithin(0, Long.MAX_VALUE, fromDate, toExclusive);
  }

  /// The product of that part of the balance which lies above the floor and not above the cap, both
  /// in minor units.
  public long productWithin(
      long floorMinorUnits, long capMinorUnits, LocalDate fromDate, LocalDate toExclusive) {
    if (floorMinorUnits < 0 || capMinorUnits < floorMinorUnits) {
      throw new IllegalArgumentException(
          "no part of a balance lies above " + floorMinorUnits + " and up to " + capMinorUnits);
    }
    if (toExclusive.isBefore(fromDate)) {
      throw new IllegalArgumentException("end " + toExclusive + " is before start " + fromDate);
    }
    long reached = fromDate.toEpochDay();
    long end = toExclusive.toEpochDay();
    long product = 0;
    for (int i = Math.max(lastUpTo(reached), 0); i < epochDays.length; i++) {
      long from = Math.max(epochDays[i], reached);
      long to = i + 1 < epochDays.length ? Math.min(epochDays[i + 1], end) : end;
      if (from >= end) {
        break;
      }
      long part = Math.min(balances[i], capMinorUnits) - floorMinorUnits;
      if (part > 0) {
        product = Math.addExact(product, Math.multiplyExact(part, to - from));
      }
    }
    return product;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BalanceHistory history
        && currency.equals(history.currency)
        && Arrays.equals(epochDays, history.epochDays)
        && Arrays.equals(balances, history.balances);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(balances);
  }

  @Override
  public String toString() {
    return changes().toString();
  }

  /// The place of the last change on or before the day, or -1.
  private int lastUpTo(long epochDay) {
    int found = Arrays.binarySearch(epochDays, epochDay);
    return found >= 0 ? found : -found - 2;
  }
}
